using System.Globalization;
using System.Text;
using VcCleaner.Elements.Catalog;

namespace VcCleaner.Elements;

/// <summary>The catalogue as a page of Markdown: families with their numbers, and what the builder's own elements become.</summary>
internal static class SupportTable
{
    private const string FamilyHead = "Family";
    private const string CountHead = "Shortcodes";

    public static string ToMarkdown(ElementCatalog catalog)
    {
        var text = new StringBuilder();
        AppendFamilies(catalog, text);
        text.Append("\nWhat the elements of ").Append(Core.Builder).Append(" become:\n\n");
        var core = catalog.Rows.Where(row => row.Family == Core.Builder).GroupBy(ElementWords.Becomes).OrderByDescending(group => group.Count());
        foreach (var group in core.ThenBy(group => group.Key, StringComparer.Ordinal))
            text.Append("- **").Append(group.Key).Append("**: ").AppendJoin(", ", group.Select(row => $"`{row.Tag}`")).Append('\n');
        return text.ToString();
    }

    /// <summary>The builder first, then by size.</summary>
    private static void AppendFamilies(ElementCatalog catalog, StringBuilder text)
    {
        var families = catalog.Rows.GroupBy(row => row.Family)
            .Select(family => (Name: family.Key, Count: family.Select(row => row.Tag).Distinct().Count().ToString(CultureInfo.InvariantCulture)))
            .OrderBy(family => Core.Families.IndexOf(family.Name) is var place and >= 0 ? place : int.MaxValue)
            .ThenByDescending(family => int.Parse(family.Count, CultureInfo.InvariantCulture))
            .ThenBy(family => family.Name, StringComparer.Ordinal)
            .ToList();
        var width = Math.Max(FamilyHead.Length, families.Max(family => family.Name.Length));
        text.Append("| ").Append(FamilyHead.PadRight(width)).Append(" | ").Append(CountHead).Append(" |\n");
        text.Append("| :").Append('-', width - 1).Append(" | ").Append('-', CountHead.Length - 1).Append(": |\n");
        foreach (var (name, count) in families)
            text.Append("| ").Append(name.PadRight(width)).Append(" | ").Append(count.PadLeft(CountHead.Length)).Append(" |\n");
    }
}
