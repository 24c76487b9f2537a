using System.Buffers;

namespace VcCleaner.Html;

/// <summary>A text that one pass after another edits, each walking over what the one before it left; part of <see cref="ParagraphBreaks"/>.</summary>
/// <remarks>Two pooled buffers take turns, so a pass costs one copy of the text, and one that changes nothing costs none.</remarks>
internal sealed class EditedText : IDisposable
{
    private const int Slack = 256;

    private char[] _text;
    private char[] _edited;
    private int _length;
    private int _editedLength;
    private int _copied;

    public EditedText(ReadOnlySpan<char> text)
    {
        var capacity = text.Length + (text.Length / 4) + Slack;
        _text = ArrayPool<char>.Shared.Rent(capacity);
        _edited = ArrayPool<char>.Shared.Rent(capacity);
        text.CopyTo(_text);
        _length = text.Length;
    }

    /// <summary>The text as it was when the pass began.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Puts something in the place of a part, which begins at or behind the end of the last one that was replaced.</summary>
    public void Replace(int start, int end, ReadOnlySpan<char> replacement)
    {
        var kept = Text[_copied..start];
        Reserve(ref _edited, _editedLength, kept.Length + replacement.Length);
        kept.CopyTo(_edited.AsSpan(_editedLength));
        replacement.CopyTo(_edited.AsSpan(_editedLength + kept.Length));
        _editedLength += kept.Length + replacement.Length;
        _copied = end;
    }

    /// <summary>Adds to the end, between two passes.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(ref _text, _length, text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    public void Insert(int at, ReadOnlySpan<char> text) => Replace(at, at, text);

    public void Remove(int start, int end) => Replace(start, end, []);

    /// <summary>Ends a pass: from here on its edits are part of the text.</summary>
    public void EndPass()
    {
        if (_editedLength == 0 && _copied == 0) return;
        Insert(_length, []);
        (_text, _edited) = (_edited, _text);
        _length = _editedLength;
        _editedLength = 0;
        _copied = 0;
    }

    /// <summary>A pass that replaces each occurrence of a string.</summary>
    public void ReplaceAll(ReadOnlySpan<char> old, ReadOnlySpan<char> replacement)
    {
        var text = Text;
        for (var at = text.IndexOf(old); at >= 0; at = IndexOf(old, at + old.Length)) Replace(at, at + old.Length, replacement);
        EndPass();
    }

    /// <summary>Where a string occurs at or behind a place; -1 if nowhere.</summary>
    public int IndexOf(ReadOnlySpan<char> value, int from) => IndexOf(value, from, _length);

    /// <summary>The same for a part of the text.</summary>
    public int IndexOf(ReadOnlySpan<char> value, int from, int end)
    {
        var found = Text[from..end].IndexOf(value);
        return found < 0 ? -1 : from + found;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<char>.Shared.Return(_edited);
    }

    public override string ToString() => Text.ToString();

    private static void Reserve(ref char[] buffer, int length, int more)
    {
        if (length + more <= buffer.Length) return;
        var larger = ArrayPool<char>.Shared.Rent(2 * (length + more));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
