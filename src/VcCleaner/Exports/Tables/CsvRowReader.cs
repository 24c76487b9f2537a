using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Tables;

/// <summary>
/// Reads rows of a CSV table one after the other, with one of them in memory: any separator, quotes around what holds separators or line ends,
/// doubled quotes in them (RFC 4180). A quote that is never closed costs its line.
/// </summary>
internal sealed class CsvRowReader
{
    /// <summary>In the order of preference, where a heading has as many of several.</summary>
    private static readonly byte[] Separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    private readonly ByteWindow _window;
    private readonly byte _separator;
    private readonly List<CsvField> _fields = [];

    /// <param name="stream">Bytes of an encoding whose first half is ASCII.</param>
    /// <param name="maxRowBytes">The most that is held in memory.</param>
    public CsvRowReader(Stream stream, int maxRowBytes)
    {
        _window = new ByteWindow(stream, maxRowBytes);
        if (_window.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) _window.Skip(3);
        if (_window.StartsWith("sep="u8) && _window.Peek(5) is '\r' or '\n')
        {
            // Excel's own way to name it.
            _separator = (byte)_window.Peek(4);
            _window.Skip(5);
            SkipLineEnd();
        }
        else
        {
            _separator = SeparatorOf(_window);
        }
    }

    public LinePosition EndPosition => _window.Position();

    /// <summary>The next row, or null at the end. A row that cannot be read has no fields.</summary>
    public CsvRow? Read()
    {
        while (_window.Peek() is '\r' or '\n') SkipLineEnd();
        if (_window.Peek() < 0) return null;

        _window.Hold();
        _fields.Clear();
        var isWhole = ScanFields();
        var start = _window.PositionOfHeld();
        var isReadable = isWhole && !_window.IsOverfull;
        if (!isWhole && !_window.IsOverfull)
        {
            _window.Rewind();
            SkipLine();
        }

        var row = new CsvRow(isReadable ? _window.Held.ToArray() : [], isReadable ? [.. _fields] : [], start);
        _window.Release();
        return row;
    }

    private bool ScanFields()
    {
        while (true)
        {
            if (!ScanField()) return false;
            if (_window.Peek() != _separator)
            {
                SkipLineEnd();
                return true;
            }

            _window.Skip(1);
        }
    }

    private bool ScanField()
    {
        while (_window.Peek() == ' ') _window.Skip(1);
        var start = _window.HeldLength;
        if (_window.Peek() == '"')
        {
            if (!_window.SkipString((byte)'"', hasEscapes: false, out var isEscaped)) return false;
            _fields.Add(new CsvField(start + 1, _window.HeldLength - start - 2, isEscaped));
            // Whatever stands behind the quote belongs to nobody.
            SkipToEnd();
            return true;
        }

        SkipToEnd();
        _fields.Add(new CsvField(start, _window.HeldLength - start, IsEscaped: false));
        return true;
    }

    private void SkipToEnd()
    {
        while (_window.Peek() >= 0)
        {
            var end = _window.Rest.IndexOfAny(_separator, (byte)'\n', (byte)'\r');
            _window.Skip(end < 0 ? _window.Rest.Length : end);
            if (end >= 0) return;
        }
    }

    private void SkipLine()
    {
        while (_window.Peek() is >= 0 and not ('\n' or '\r')) _window.Skip(1);
        SkipLineEnd();
    }

    private void SkipLineEnd()
    {
        if (_window.Peek() == '\r') _window.Skip(1);
        if (_window.Peek() == '\n') _window.Skip(1);
    }

    /// <summary>What the heading has most of, outside of quotes.</summary>
    private static byte SeparatorOf(ByteWindow window)
    {
        _ = window.Peek(16 * 1024);
        Span<int> counts = stackalloc int[Separators.Length];
        var isQuoted = false;
        foreach (var value in window.Rest)
        {
            if (value == (byte)'"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (value is (byte)'\n' or (byte)'\r') break;
            var index = Array.IndexOf(Separators, value);
            if (index >= 0) counts[index]++;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best]) best = i;
        }

        return Separators[best];
    }
}

/// <summary>A value of a row: where its characters stand, without quotes, and whether quotes in it are doubled.</summary>
internal readonly record struct CsvField(int Start, int Length, bool IsEscaped);

/// <summary>A row that was copied out of its table.</summary>
/// <param name="Bytes">Its bytes, line end included.</param>
/// <param name="Fields">Its values; none if it cannot be read.</param>
/// <param name="Start">Where it begins in the file.</param>
internal sealed record CsvRow(byte[] Bytes, CsvField[] Fields, LinePosition Start)
{
    public bool IsReadable => Fields.Length > 0;

    /// <summary>The text of a value; empty beyond the last one.</summary>
    public string Text(int index, Encoding? encoding)
    {
        if (index < 0 || index >= Fields.Length) return "";

        var field = Fields[index];
        var text = TextDecoder.DecodePart(Bytes.AsSpan(field.Start, field.Length), encoding, new DiagnosticBag());
        return field.IsEscaped ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    /// <summary>The text of a value with line feeds as line ends, and the place of each character.</summary>
    public SourceText Source(int index, Encoding? encoding, string name, DiagnosticBag diagnostics)
    {
        if (index < 0 || index >= Fields.Length) return WxrChunkReader.At(name, Start);

        var field = Fields[index];
        var before = TextDecoder.DecodePart(Bytes.AsSpan(0, field.Start), encoding, new DiagnosticBag());
        var raw = TextDecoder.DecodePart(Bytes.AsSpan(field.Start, field.Length), encoding, diagnostics);
        // Without quotes around it, a value may not hold everything.
        var container = field.Start > 0 && Bytes[field.Start - 1] == (byte)'"' ? new CsvContainer() : TextContainer.Sealed;
        var builder = new AnchoredTextBuilder(name, WxrValues.PositionOf(Start, before.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')), container);
        for (var i = 0; i < raw.Length;)
        {
            var rest = raw.AsSpan(i);
            var next = field.IsEscaped ? rest.IndexOfAny('"', '\r', '\0') : rest.IndexOfAny('\r', '\0');
            _ = builder.Copy(next < 0 ? rest : rest[..next]);
            if (next < 0) break;

            rest = rest[next..];
            var length = rest.StartsWith("\"\"") ? 2 : 1;
            _ = builder.Replace(rest[0] == '"' ? "\"" : rest[0] == '\0' || rest.StartsWith("\r\n") ? "" : "\n", rest[..length]);
            i += next + length;
        }

        return builder.ToSource();
    }
}
