using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;

namespace VcCleaner.Linting.Rules;

/// <summary>An attribute that reads like text and that the catalogue does not list for its element.</summary>
internal sealed class UnlistedAttribute : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnlistedAttribute];

    public void Check(LintContext context)
    {
        foreach (var (element, definition, _, _) in context.Elements.Entries)
        {
            if (definition.IsGuess || element.Attributes.IsEmpty) continue;
            FrozenSet<string>? listed = null;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.IsPositional || !ListedAttributes.IsSentence(attribute.Name, attribute.Value)) continue;
                listed ??= ListedAttributes.Of(definition);
                if (!listed.Contains(attribute.Name))
                    context.Report(DiagnosticCatalog.UnlistedAttribute, attribute.Span, attribute.Name, element.Tag, LintContext.Excerpt(attribute.Value, 40));
            }
        }
    }
}
