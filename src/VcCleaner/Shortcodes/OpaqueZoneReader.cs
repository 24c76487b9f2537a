
namespace VcCleaner.Shortcodes;

/// <summary>Recognises the beginnings of opaque zones and finds their ends. Part of the lexer.</summary>
/// <remarks>A zone that never ends is none. Each kind is searched in vain only once, so the lexer stays linear.</remarks>
internal sealed class OpaqueZoneReader(string text)
{
    private static readonly (string Opening, string Closing)[] Kinds =
    [
        ("<!--", "-->"),
        ("<![CDATA[", "]]>"),
        ("<pre", "</pre"),
        ("<code", "</code"),
        ("<script", "</script"),
        ("<style", "</style"),
    ];

    private readonly bool[] _isExhausted = new bool[Kinds.Length];

    /// <summary>Reads the zone that begins at a <c>&lt;</c>.</summary>
    public bool TryRead(int start, out OpaqueZone zone)
    {
        zone = default;
        if (start + 1 == text.Length || text[start + 1] is not ('!' or 'p' or 'P' or 'c' or 'C' or 's' or 'S')) return false;

        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            var (opening, closing) = Kinds[kind];
            if (_isExhausted[kind] || !IsOpening(start, opening)) continue;

            var from = start + opening.Length;
            var distance = text.AsSpan(from).IndexOf(closing, StringComparison.OrdinalIgnoreCase);
            if (distance < 0)
            {
                _isExhausted[kind] = true;
                return false;
            }

            zone = new OpaqueZone(start, from + distance + closing.Length);
            return true;
        }

        return false;
    }

    private bool IsOpening(int start, string opening)
    {
        if (!text.AsSpan(start).StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return false;
        var end = start + opening.Length;
        return opening[1] == '!' || (end < text.Length && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end])));
    }
}
