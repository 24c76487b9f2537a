using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Shortcodes;

namespace VcCleaner.Linting.Rules;

/// <summary>An attribute that reads like text and that the catalogue does not list for its element.</summary>
internal sealed class UnlistedAttribute : ILintRule
{
    /// <summary>Two words of two letters.</summary>
    private const int Shortest = 5;

    /// <summary>What stands in so many elements word for word, the theme's editor has filled in and nobody has changed.</summary>
    private const int SampleCount = 3;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnlistedAttribute];

    public void Check(LintContext context)
    {
        var found = Find(context).ToList();
        var counts = found.CountBy(Words).ToDictionary();
        foreach (var (element, attribute) in found)
        {
            if (counts[Words((element, attribute))] < SampleCount)
                context.Report(DiagnosticCatalog.UnlistedAttribute, attribute.Span, attribute.Name, element.Tag, LintContext.Excerpt(attribute.Value, 40));
        }
    }

    private static IEnumerable<(ShortcodeElement Element, ShortcodeAttribute Attribute)> Find(LintContext context)
    {
        foreach (var entry in context.Elements.Entries)
        {
            var (element, definition) = (entry.Element, entry.Definition);
            // What a form is called its readers do not see.
            if (definition.IsGuess || definition.Role == ElementRole.Dynamic) continue;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Value.Length < Shortest || !attribute.Value.Contains(' ', StringComparison.Ordinal) || attribute.IsPositional || entry.Row.Listed.Contains(attribute.Name)) continue;
                if (ListedAttributes.IsSentence(attribute.Name, attribute.Value) && !IsSample(element.Tag, attribute.Value)) yield return (element, attribute);
            }
        }
    }

    private static (string Tag, string Name, string Value) Words((ShortcodeElement Element, ShortcodeAttribute Attribute) found) =>
        (found.Element.Tag, found.Attribute.Name, found.Attribute.Value);

    /// <summary>Editors fill in the element's own name: <c>[icon_list_item title="List Item"]</c>.</summary>
    private static bool IsSample(string tag, string value) => tag.Contains(value.Trim().Replace(' ', '_'), StringComparison.OrdinalIgnoreCase);
}
