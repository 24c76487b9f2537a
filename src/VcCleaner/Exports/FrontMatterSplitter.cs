namespace VcCleaner.Exports;

/// <summary>Separates front matter (<c>---</c> YAML or <c>+++</c> TOML) from the text behind it and reads a simple title from it.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>Length of the front matter with its fences and the line end of the last one; 0 if the text has none.</summary>
    public static int MeasureFrontMatter(string text)
    {
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null || !IsFence(NextLine(text, 0, out var position), fence)) return 0;

        // A page may begin with a thematic break: what follows front matter's fence is a key, a comment or the other fence.
        for (var isFirst = true; position < text.Length; isFirst = false)
        {
            var line = NextLine(text, position, out position);
            if (IsFence(line, fence)) return position;
            if (isFirst && !LooksLikeFrontMatter(line)) return 0;
        }

        return 0;
    }

    /// <summary>The value of <c>title</c> or <c>post_title</c>, if it is a plain or quoted scalar on one line.</summary>
    public static string? ReadTitle(string frontMatter)
    {
        for (var position = 0; position < frontMatter.Length;)
        {
            var line = NextLine(frontMatter, position, out position);
            var separator = line.IndexOfAny(':', '=');
            if (separator <= 0 || line[..separator] is not ("title" or "post_title" or "title " or "post_title ")) continue;

            var value = line[(separator + 1)..].Trim();
            var title = value is ">" or ">-" or "|" or "|-" ? ReadBlock(frontMatter, position) : ReadScalar(value);
            if (title is not null) return title;
        }

        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd() is var trimmed && trimmed.SequenceEqual(fence);

    private static bool LooksLikeFrontMatter(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line[0] is '#' or '[' or '{') return true;

        var separator = line.IndexOfAny(':', '=');
        return separator > 0 && !line[..separator].TrimEnd().Contains(' ');
    }

    private static ReadOnlySpan<char> NextLine(string text, int start, out int next)
    {
        var rest = text.AsSpan(start);
        var length = rest.IndexOfAny('\n', '\r');
        if (length < 0)
        {
            next = text.Length;
            return rest;
        }

        next = start + length + (rest[length..].StartsWith("\r\n") ? 2 : 1);
        return rest[..length];
    }

    private static string? ReadScalar(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return null;
        if (value[0] == '\'') return ReadSingleQuoted(value);
        if (value[0] == '"') return ReadDoubleQuoted(value);
        // Flow collections, anchors, aliases and tags are no plain text.
        if ("|>[{&*!%@`#".Contains(value[0])) return null;

        var comment = value.IndexOf(" #");
        return new string(comment < 0 ? value : value[..comment].TrimEnd());
    }

    /// <summary>The indented lines below <c>title: &gt;</c>, folded: a title has one line.</summary>
    private static string? ReadBlock(string frontMatter, int position)
    {
        var words = new List<string>();
        while (position < frontMatter.Length)
        {
            var line = NextLine(frontMatter, position, out position);
            if (line.IsEmpty || line[0] != ' ') break;
            words.Add(new string(line.Trim()));
        }

        return words.Count > 0 ? string.Join(' ', words) : null;
    }

    private static string? ReadSingleQuoted(ReadOnlySpan<char> value)
    {
        var end = value.LastIndexOf('\'');
        return end > 0 ? new string(value[1..end]).Replace("''", "'", StringComparison.Ordinal) : null;
    }

    /// <summary>Only escaped quotes and backslashes are undone; a title with other escapes is left to others.</summary>
    private static string? ReadDoubleQuoted(ReadOnlySpan<char> value)
    {
        var text = new System.Text.StringBuilder(value.Length);
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '"') return text.ToString();
            if (value[i] == '\\' && (++i == value.Length || value[i] is not ('"' or '\\'))) return null;
            _ = text.Append(value[i]);
        }

        return null;
    }
}
