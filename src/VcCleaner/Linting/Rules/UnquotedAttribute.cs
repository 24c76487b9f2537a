using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary><c>columns=3</c>: a value without quotes.</summary>
internal sealed class UnquotedAttribute : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnquotedAttribute];

    public void Check(LintContext context)
    {
        foreach (var entry in context.Elements.Entries)
        {
            foreach (var attribute in entry.Element.Attributes)
            {
                if (attribute.Quoting != AttributeQuoting.None || attribute.IsPositional) continue;
                var edit = new TextEdit(attribute.Span, AttributeText.Of(attribute, context.Content));
                var fix = TagFix.Of(FixSafety.Safe, "Put quotes around the value", context, entry.Element, [edit]);
                context.Report(DiagnosticCatalog.UnquotedAttribute, attribute.Span, fix, attribute.Name, entry.Element.Tag);
            }
        }
    }
}
