using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>An attribute of the builder's elements that differs by one letter from one that exists.</summary>
internal sealed class MisspelledAttribute : ILintRule
{
    private const int ShortestName = 5;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.MisspelledAttribute];

    public void Check(LintContext context)
    {
        foreach (var entry in context.Elements.Entries)
        {
            var element = entry.Element;
            if (!element.Tag.StartsWith("vc_", StringComparison.Ordinal) || entry.Definition.IsGuess) continue;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.Length < ShortestName || BuilderAttributes.Names.Contains(attribute.Name) || entry.Row.Listed.Contains(attribute.Name)) continue;
                if (BuilderAttributes.Nearest(attribute.Name) is not { } meant || element[meant] is not null) continue;
                var edit = new TextEdit(attribute.Span with { Length = attribute.Name.Length }, meant);
                var isName = context.Content.Slice(edit.Span).Equals(attribute.Name, StringComparison.OrdinalIgnoreCase);
                var fix = isName ? new Fix(FixSafety.Unsafe, $"Write `{meant}`", [edit]) : null;
                context.Report(DiagnosticCatalog.MisspelledAttribute, attribute.Span, fix, attribute.Name, element.Tag, meant);
            }
        }
    }
}
