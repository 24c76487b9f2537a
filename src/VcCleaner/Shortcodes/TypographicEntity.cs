using System.Collections.Frozen;
using System.Globalization;

namespace VcCleaner.Shortcodes;

/// <summary>Reads the character references that WordPress's typography, or an escaping migration, puts into tags.</summary>
/// <remarks>Decimal, hexadecimal, zero-padded and named forms; every other reference is part of a value and stays.</remarks>
internal static class TypographicEntity
{
    private const int LongestReference = 12;

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Named =
        new Dictionary<string, char>(StringComparer.Ordinal)
        {
            ["quot"] = '"',
            ["apos"] = '\'',
            ["nbsp"] = '\u00A0',
            ["hellip"] = '…',
            ["times"] = '×',
            ["trade"] = '™',
            ["ldquo"] = '“',
            ["rdquo"] = '”',
            ["bdquo"] = '„',
            ["lsquo"] = '‘',
            ["rsquo"] = '’',
            ["sbquo"] = '‚',
            ["prime"] = '′',
            ["Prime"] = '″',
            ["laquo"] = '«',
            ["raquo"] = '»',
            ["lsaquo"] = '‹',
            ["rsaquo"] = '›',
            ["ndash"] = '–',
            ["mdash"] = '—',
            ["lbrack"] = '[',
            ["lsqb"] = '[',
            ["rbrack"] = ']',
            ["rsqb"] = ']',
            ["amp"] = '&',
            ["lt"] = '<',
            ["gt"] = '>',
            ["lowbar"] = '_',
            ["equals"] = '=',
        }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the reference at the beginning of <paramref name="text"/>.</summary>
    /// <param name="text">Begins with <c>&amp;</c>.</param>
    /// <param name="character">What it stands for.</param>
    /// <param name="length">Length of the reference, semicolon included.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out char character, out int length)
    {
        character = default;
        var window = text.Length > LongestReference ? text[..LongestReference] : text;
        var semicolon = window.IndexOf(';');
        length = semicolon + 1;
        if (semicolon < 2) return false;
        var name = window[1..semicolon];
        if (name[0] != '#') return Named.TryGetValue(name, out character);

        var isHexadecimal = name.Length > 2 && name[1] is 'x' or 'X';
        var digits = isHexadecimal ? name[2..] : name[1..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > 0xFFFF) return false;
        character = (char)code;
        return true;
    }
}
