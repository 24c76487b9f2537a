using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace VcCleaner.Inspection;

/// <summary>Writes an inventory as aligned text, as Markdown or as JSON. Names come from strangers; the program makes text safe to print.</summary>
internal static class InventoryWriter
{
    private static readonly ImmutableArray<string> Head = ["Shortcode", "Count", "Support", "Family", "Unlisted attributes"];

    public static string ToText(Inventory inventory)
    {
        var rows = Rows(inventory).Insert(0, Head);
        var text = new StringBuilder();
        if (rows.Length == 1) text.Append("No shortcodes.\n");
        else
        {
            var widths = Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
            foreach (var row in rows) text.Append(Aligned(row, widths)).Append('\n');
        }

        text.Append('\n');
        var facts = Facts(inventory);
        var width = facts.Max(fact => fact.Name.Length);
        foreach (var (name, value) in facts) text.Append(name.PadRight(width)).Append("  ").Append(value).Append('\n');
        return text.ToString();
    }

    public static string ToMarkdown(Inventory inventory)
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", Head).Append(" |\n| :--- | ---: | :--- | :--- | :--- |\n");
        foreach (var row in Rows(inventory)) text.Append("| ").AppendJoin(" | ", row.Select((cell, column) => column == 0 ? $"`{cell}`" : Escaped(cell))).Append(" |\n");
        text.Append('\n');
        foreach (var (name, value) in Facts(inventory)) text.Append("- **").Append(name).Append("**: ").Append(Escaped(value)).Append('\n');
        return text.ToString();
    }

    public static void WriteJson(Inventory inventory, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("shortcodes");
        foreach (var row in inventory.Shortcodes)
        {
            json.WriteStartObject();
            json.WriteString("tag", row.Tag);
            json.WriteNumber("count", row.Number);
            json.WriteString("support", Word(row.Support));
            json.WriteString("family", row.Family);
            Write("unlistedAttributes", row.Unlisted, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write("articles", inventory.Articles, json);
        json.WriteNumber("unreadable", inventory.UnreadableCount);
        json.WriteStartObject("images");
        json.WriteNumber("resolved", inventory.ResolvedImages);
        json.WriteNumber("unresolved", inventory.UnresolvedImages);
        json.WriteNumber("byAddress", inventory.AddressedImages);
        json.WriteEndObject();
        json.WriteNumber("links", inventory.Links);
        Write("languages", inventory.Languages, json);
        Write("builders", inventory.Builders, json);
        Write("families", inventory.Families, json);
        json.WriteEndObject();
    }

    private static ImmutableArray<ImmutableArray<string>> Rows(Inventory inventory) =>
        [.. inventory.Shortcodes.Select(row => (ImmutableArray<string>)[row.Tag, Number(row.Number), Word(row.Support), row.Family, Names(row.Unlisted)])];

    private static List<(string Name, string Value)> Facts(Inventory inventory) =>
    [
        ("Articles", Names(inventory.Articles, inventory.Articles.Sum(count => count.Number))),
        .. Optional("Unreadable", inventory.UnreadableCount == 0 ? "" : Number(inventory.UnreadableCount)),
        ("Images", $"{Number(inventory.ResolvedImages + inventory.UnresolvedImages)} by id ({Number(inventory.UnresolvedImages)} unresolved), {Number(inventory.AddressedImages)} by address"),
        ("Links", Number(inventory.Links)),
        .. Optional("Languages", Names(inventory.Languages)),
        .. Optional("Builders", Names(inventory.Builders)),
        .. Optional("Families", Names(inventory.Families)),
    ];

    private static IEnumerable<(string Name, string Value)> Optional(string name, string value) => value.Length == 0 ? [] : [(name, value)];

    private static string Names(ImmutableArray<Count> counts) => string.Join("; ", counts.Select(count => $"{count.Name} ({Number(count.Number)})"));

    private static string Names(ImmutableArray<Count> counts, int total) => counts.Length == 0 ? "0" : $"{Number(total)}: {Names(counts)}";

    /// <summary>The number stands right, all else left; nothing ends in spaces.</summary>
    private static string Aligned(ImmutableArray<string> row, int[] widths) =>
        string.Join("  ", row.Select((cell, column) => column == 1 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd();

    private static string Word(Support support) => support.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);

    private static void Write(string name, ImmutableArray<Count> counts, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var count in counts) json.WriteNumber(count.Name, count.Number);
        json.WriteEndObject();
    }
}
