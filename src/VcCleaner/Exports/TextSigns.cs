namespace VcCleaner.Exports;

/// <summary>What tells plain text, HTML and Markdown apart, counted line by line in one pass.</summary>
/// <param name="IsWholePage">It begins with a doctype or an <c>html</c> element.</param>
/// <param name="Paragraphs">Lines with an opening <c>p</c> tag.</param>
/// <param name="BareBlocks">Blocks between blank lines that begin with neither a tag nor a bracket.</param>
/// <param name="EscapedShortcodes">Lines with a bracket that Markdown escapes: <c>\[vc\_row\]</c>.</param>
/// <param name="MarkdownConstructs">Lines with a heading, a fence, a link or an image of Markdown.</param>
internal readonly record struct TextSigns(bool IsWholePage, int Paragraphs, int BareBlocks, int EscapedShortcodes, int MarkdownConstructs)
{
    public static TextSigns Count(string text)
    {
        var (paragraphs, bareBlocks, escaped, constructs) = (0, 0, 0, 0);
        var isBlockStart = true;
        foreach (var rawLine in text.AsSpan().EnumerateLines())
        {
            var line = rawLine.Trim();
            if (line.IsEmpty)
            {
                isBlockStart = true;
                continue;
            }

            if (line.Contains("<p>", StringComparison.OrdinalIgnoreCase) || line.Contains("<p ", StringComparison.OrdinalIgnoreCase)) paragraphs++;
            if (isBlockStart && line[0] is not ('<' or '[' or '\\')) bareBlocks++;
            if (line.Contains("\\[", StringComparison.Ordinal) && line.Contains("\\]", StringComparison.Ordinal)) escaped++;
            if (IsMarkdownConstruct(line)) constructs++;
            isBlockStart = false;
        }

        return new TextSigns(StartsWholePage(text), paragraphs, bareBlocks, escaped, constructs);
    }

    private static bool StartsWholePage(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMarkdownConstruct(ReadOnlySpan<char> line)
    {
        var hashes = line.IndexOfAnyExcept('#');
        if (hashes is > 0 and <= 6 && line[hashes] == ' ') return true;
        if (line.StartsWith("```") || line.StartsWith("~~~")) return true;

        var link = line.IndexOf("](", StringComparison.Ordinal);
        return link > 0 && line[..link].Contains('[') && line[link..].Contains(')');
    }
}
