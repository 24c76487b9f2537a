using System.Collections.Immutable;
using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Puts a text together from pieces of a file, some of them escaped, and remembers where in the file each piece stands.</summary>
/// <param name="name">How people know the file.</param>
/// <param name="start">Where the first piece begins.</param>
/// <param name="container">How characters are written in the file.</param>
internal sealed class AnchoredTextBuilder(string name, LinePosition start, TextContainer container)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourceAnchor>.Builder _anchors = ImmutableArray.CreateBuilder<SourceAnchor>();
    private LinePosition _position = start;
    private LinePosition? _before;
    private bool _isMoved = true;

    /// <summary>Characters that mean themselves.</summary>
    public AnchoredTextBuilder Copy(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty) return this;

        Anchor();
        _ = _text.Append(raw);
        _position = WxrValues.PositionOf(_position, raw);
        return this;
    }

    /// <summary>Characters that mean others, such as <c>\n</c>.</summary>
    /// <param name="meaning">What they mean; empty for what is left out.</param>
    /// <param name="raw">How the file writes it.</param>
    public AnchoredTextBuilder Replace(ReadOnlySpan<char> meaning, ReadOnlySpan<char> raw)
    {
        Anchor();
        // What is left out stands between two characters: the first one ends before it.
        _before = meaning.IsEmpty ? _anchors[^1].Offset == _text.Length && _anchors[^1].Before is { } earlier ? earlier : _position : null;
        _ = _text.Append(meaning);
        _position = WxrValues.PositionOf(_position, raw);
        _isMoved = true;
        return this;
    }

    public SourceText ToSource()
    {
        Anchor();
        return new SourceText(name, _text.ToString()) { Anchors = _anchors.DrainToImmutable(), Container = container };
    }

    private void Anchor()
    {
        if (!_isMoved) return;

        // What is left out leaves no room for two anchors: the later one counts.
        if (_anchors.Count > 0 && _anchors[^1].Offset == _text.Length) _anchors.RemoveAt(_anchors.Count - 1);
        _anchors.Add(new SourceAnchor(_text.Length, _position) { Before = _before });
        (_isMoved, _before) = (false, null);
    }
}
