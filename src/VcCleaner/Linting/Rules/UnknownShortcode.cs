using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;

namespace VcCleaner.Linting.Rules;

/// <summary>A shortcode that the catalogue does not know.</summary>
internal sealed class UnknownShortcode : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnknownShortcode];

    public void Check(LintContext context)
    {
        foreach (var (element, definition, _, _) in context.Elements.Entries)
        {
            if (definition.IsGuess) context.Report(DiagnosticCatalog.UnknownShortcode, element.OpenTag, element.Tag, SuggestedMapping.Of(element, definition));
        }
    }
}
