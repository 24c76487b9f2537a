using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Reads the attributes of opening tags. Plain tags take a short way; all others are read cell by cell.</summary>
internal sealed class AttributeReader(SourceText source, ShortcodeOptions options, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Text;
    private readonly TagNamePool _names = new();
    private readonly ImmutableArray<ShortcodeAttribute>.Builder _plain = ImmutableArray.CreateBuilder<ShortcodeAttribute>();
    private MangledAttributeReader? _mangled;

    public ImmutableArray<ShortcodeAttribute> Read(in ShortcodeToken token)
    {
        if (_text.AsSpan(token.NameEnd, token.AttributesEnd - token.NameEnd).IsWhiteSpace()) return [];
        if (token.Has(TagTraits.Plain) && TryReadPlain(token, out var attributes)) return attributes;
        _mangled ??= new MangledAttributeReader(source, options, diagnostics);
        return _mangled.Read(token, _names);
    }

    /// <summary>Reads <c>name="value"</c> and nothing else.</summary>
    private bool TryReadPlain(in ShortcodeToken token, out ImmutableArray<ShortcodeAttribute> attributes)
    {
        attributes = default;
        _plain.Clear();
        var end = token.AttributesEnd;
        for (var offset = token.NameEnd; ;)
        {
            var start = offset;
            while (offset < end && TagGlyphs.IsSpace(_text[offset])) offset++;
            if (offset == end) break;
            if (offset == start) return false;

            start = offset;
            while (offset < end && TagGlyphs.IsName(_text[offset])) offset++;
            var nameEnd = offset;
            if (nameEnd == start || offset + 2 > end || _text[offset] != '=' || _text[offset + 1] != '"') return false;

            var valueStart = offset + 2;
            var length = _text.AsSpan(valueStart, end - valueStart).IndexOf('"');
            if (length < 0) return false;
            offset = valueStart + length + 1;
            if (length == 0 && offset < end && _text[offset] == '"') return false;
            _plain.Add(new ShortcodeAttribute(
                TextSpan.FromBounds(start, offset),
                _names.Get(_text.AsSpan(start, nameEnd - start), 0, out _),
                new TextSpan(valueStart, length),
                length == 0 ? "" : _text.Substring(valueStart, length),
                AttributeQuoting.Double,
                RepairConfidence.None));
        }

        attributes = _plain.ToImmutable();
        AttributeFindings.ReportDuplicates(attributes, token.Tag, diagnostics);
        return true;
    }
}
