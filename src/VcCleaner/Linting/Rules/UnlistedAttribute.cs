using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;

namespace VcCleaner.Linting.Rules;

/// <summary>An attribute that reads like text and that the catalogue does not list for its element.</summary>
internal sealed class UnlistedAttribute : ILintRule
{
    /// <summary>Two words of two letters.</summary>
    private const int Shortest = 5;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnlistedAttribute];

    public void Check(LintContext context)
    {
        foreach (var entry in context.Elements.Entries)
        {
            var (element, definition) = (entry.Element, entry.Definition);
            // What a form is called its readers do not see.
            if (definition.IsGuess || definition.Role == ElementRole.Dynamic) continue;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Value.Length < Shortest || !attribute.Value.Contains(' ', StringComparison.Ordinal) || attribute.IsPositional || entry.Row.Listed.Contains(attribute.Name)) continue;
                if (!ListedAttributes.IsSentence(attribute.Name, attribute.Value) || IsSample(element.Tag, attribute.Value)) continue;
                context.Report(DiagnosticCatalog.UnlistedAttribute, attribute.Span, attribute.Name, element.Tag, LintContext.Excerpt(attribute.Value, 40));
            }
        }
    }

    /// <summary>Editors fill in the element's own name: <c>[icon_list_item title="List Item"]</c>.</summary>
    private static bool IsSample(string tag, string value) => tag.Contains(value.Trim().Replace(' ', '_'), StringComparison.OrdinalIgnoreCase);
}
