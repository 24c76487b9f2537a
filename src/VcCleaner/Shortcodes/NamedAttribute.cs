namespace VcCleaner.Shortcodes;

/// <summary>Tells <c>[box color="red"]</c> and <c>[box color=red]</c> from prose with an equals sign.</summary>
internal static class NamedAttribute
{
    /// <summary>True if some attribute is written <c>name=value</c>.</summary>
    public static bool IsIn(ReadOnlySpan<char> inside)
    {
        for (var offset = 0; offset < inside.Length;)
        {
            var equals = inside[offset..].IndexOf('=');
            if (equals < 0) return false;
            if (IsAt(inside, offset + equals)) return true;
            offset += equals + 1;
        }

        return false;
    }

    private static bool IsAt(ReadOnlySpan<char> inside, int equals)
    {
        var value = inside[(equals + 1)..].TrimStart();
        if (value.IsEmpty) return false;
        var isQuoted = TagGlyphs.FamilyOf(value[0]) != QuoteFamily.None || value[0] == '&' || value.StartsWith("\\\"", StringComparison.Ordinal);

        // An unquoted value must touch the sign: `[where x = 5]` is prose.
        if (!isQuoted && value.Length != inside.Length - equals - 1) return false;
        var end = isQuoted ? inside[..equals].TrimEnd().Length : equals;
        var start = end;
        while (start > 0 && (TagGlyphs.IsName(inside[start - 1]) || inside[start - 1] == '\\')) start--;
        var length = end - start;
        return length > (isQuoted ? 0 : 1) && start > 0 && char.IsAsciiLetter(inside[start]) && TagGlyphs.IsSpace(inside[start - 1]);
    }
}
