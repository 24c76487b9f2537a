using System.Buffers;
using System.Text;

namespace VcCleaner.Reporting;

/// <summary>Text for a cell of a Markdown table that means nothing but itself.</summary>
/// <remarks>
/// Messages quote the source in backticks, and what stands between them becomes code. A quoted backtick turns that round, so what
/// stands outside is escaped in full: no mark, tag, link or mention of the source comes to life.
/// </remarks>
internal static class MarkdownCell
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]()<>#+-.!|~&@:\"'/=^$%");

    public static string Of(string text)
    {
        var cell = new StringBuilder();
        var parts = text.Split('`');
        for (var i = 0; i < parts.Length; i++)
        {
            var isCode = i % 2 == 1 && i < parts.Length - 1;
            if (isCode) cell.Append(Code(parts[i]));
            else AppendEscaped(cell, i % 2 == 1 ? "`" + parts[i] : parts[i]);
        }

        return cell.ToString();
    }

    /// <summary>Text as code; a pipe ends a cell even there.</summary>
    public static string Code(string text)
    {
        if (text.Length == 0) return "";
        if (string.IsNullOrWhiteSpace(text)) return "";
        var fence = new string('`', LongestRun(text) + 1);
        var space = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        // A backslash before a pipe would escape the escape.
        return $"{fence}{space}{text.Replace("\\|", "\\ |", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}{space}{fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void AppendEscaped(StringBuilder cell, string text)
    {
        foreach (var character in text)
        {
            if (Marks.Contains(character)) cell.Append('\\');
            cell.Append(character);
        }
    }
}
