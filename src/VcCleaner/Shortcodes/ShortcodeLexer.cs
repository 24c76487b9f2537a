using System.Buffers;

namespace VcCleaner.Shortcodes;

/// <summary>Finds every tag of a text in one forward pass; what is between the tokens is text. The first step of parsing shortcodes.</summary>
/// <remarks>Tags in opaque zones are found too, marked with their zone: only the whole text tells whether a pair straddles it.</remarks>
internal sealed class ShortcodeLexer
{
    private static readonly SearchValues<char> HtmlStops = SearchValues.Create("[<&");
    private static readonly SearchValues<char> MarkdownStops = SearchValues.Create("[<&`~");

    private readonly string _text;
    private readonly TagScanner _scanner;
    private readonly OpaqueZoneReader _htmlZones;
    private readonly MarkdownZoneReader? _markdownZones;
    private readonly List<ShortcodeToken> _tokens = [];
    private readonly List<OpaqueZone> _zones = [];
    private int _zoneEnd;

    public ShortcodeLexer(string text, ShortcodeOptions options)
    {
        _text = text;
        _scanner = new TagScanner(text, options, new TagRecognition(text, options));
        _htmlZones = new OpaqueZoneReader(text);
        _markdownZones = options.Dialect == ShortcodeDialect.Markdown ? new MarkdownZoneReader(text) : null;
    }

    public List<ShortcodeToken> Tokens => _tokens;

    public List<OpaqueZone> Zones => _zones;

    /// <summary>Reads the whole text.</summary>
    public void Run()
    {
        var stops = _markdownZones is null ? HtmlStops : MarkdownStops;
        for (var offset = 0; offset < _text.Length;)
        {
            var distance = _text.AsSpan(offset).IndexOfAny(stops);
            if (distance < 0) return;
            offset = ReadAt(offset + distance);
        }
    }

    /// <summary>Reads what begins at a stop and returns where to go on.</summary>
    private int ReadAt(int offset)
    {
        switch (_text[offset])
        {
            case '[':
                var isEscaped = offset > 0 && _text[offset - 1] == '\\' && !IsTokenEnd(offset);
                var bracket = isEscaped ? TagTraits.BackslashEscaped : TagTraits.None;
                return AddTag(isEscaped ? offset - 1 : offset, offset + 1, bracket);
            case '&':
                if (!BracketForm.TryReadReference(_text.AsSpan(offset), '[', out var length, out var traits)) return offset + 1;
                return AddTag(offset, offset + length, traits);
            case '<':
                if (offset >= _zoneEnd && _htmlZones.TryRead(offset, out var zone)) Enter(zone);
                return offset + 1;
            default:
                var isEscapedRun = offset > 0 && _text[offset - 1] == '\\';
                if (_markdownZones!.TryRead(offset, out var code, out var runEnd) && offset >= _zoneEnd && !isEscapedRun) Enter(code);
                return runEnd;
        }
    }

    private int AddTag(int start, int afterBracket, TagTraits traits)
    {
        if (!_scanner.TryScan(start, afterBracket, traits, out var token)) return afterBracket;
        _tokens.Add(token with
        {
            Traits = token.Traits | ExtraBrackets(token),
            Zone = start < _zoneEnd ? _zones.Count - 1 : -1,
        });
        return token.End;
    }

    /// <summary>Marks <c>[[tag]</c> and <c>[tag]]</c>, from which the parser makes escaped shortcodes.</summary>
    private TagTraits ExtraBrackets(in ShortcodeToken token)
    {
        var opening = token.Has(TagTraits.BackslashEscaped) && _text[token.Start] == '\\' ? "\\[" : "[";
        var before = token.Start >= opening.Length && !IsTokenEnd(token.Start)
            && _text.AsSpan(0, token.Start).EndsWith(opening, StringComparison.Ordinal);
        var after = !token.Has(TagTraits.Truncated)
            && (_text.AsSpan(token.End).StartsWith("]", StringComparison.Ordinal) || _text.AsSpan(token.End).StartsWith("\\]", StringComparison.Ordinal));
        return (before ? TagTraits.BracketBefore : 0) | (after ? TagTraits.BracketAfter : 0);
    }

    private bool IsTokenEnd(int offset) => _tokens.Count > 0 && _tokens[^1].End == offset;

    private void Enter(OpaqueZone zone)
    {
        _zones.Add(zone);
        _zoneEnd = zone.End;
    }
}
