using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports.MediaMaps;

/// <summary>Walks over the rows of a table (RFC 4180) whose cells are divided by commas, semicolons or tabs, as spreadsheets of different countries have it.</summary>
internal sealed class CsvRows
{
    private readonly string _text;
    private readonly char _divider;
    private int _position;

    public CsvRows(string text)
    {
        _text = text;
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        if (first is ['s', 'e', 'p', '=', var told])
        {
            // A line for Excel alone.
            (_divider, _position) = (told, end < 0 ? text.Length : end);
            return;
        }

        _divider = ',';
        foreach (var candidate in (ReadOnlySpan<char>)[';', '\t'])
        {
            if (first.Count(candidate) > first.Count(_divider)) _divider = candidate;
        }
    }

    /// <summary>The cells of the row that was read last.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>Where that row stands.</summary>
    public TextSpan Place { get; private set; }

    /// <summary>Whether the text ends inside of quotes.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>Moves to the next row that is not empty; false at the end.</summary>
    public bool Read()
    {
        Cells.Clear();
        while (_position < _text.Length && _text[_position] is '\r' or '\n') _position++;
        if (_position >= _text.Length) return false;

        var start = _position;
        do Cells.Add(ReadCell());
        while (TakeDivider());
        Place = TextSpan.FromBounds(start, _position);
        return true;
    }

    private bool TakeDivider()
    {
        if (_position >= _text.Length || _text[_position] != _divider) return false;
        _position++;
        return true;
    }

    private string ReadCell()
    {
        if (_position < _text.Length && _text[_position] == '"') return ReadQuoted();
        var length = _text.AsSpan(_position).IndexOfAny(_divider, '\r', '\n');
        var start = _position;
        _position = length < 0 ? _text.Length : start + length;
        return _text[start.._position];
    }

    private string ReadQuoted()
    {
        var cell = new StringBuilder();
        for (_position++; ;)
        {
            var quote = _text.IndexOf('"', _position);
            if (quote < 0)
            {
                IsUnclosed = true;
                cell.Append(_text, _position, _text.Length - _position);
                _position = _text.Length;
                return cell.ToString();
            }

            cell.Append(_text, _position, quote - _position);
            _position = quote + 1;
            if (_position >= _text.Length || _text[_position] != '"') break;
            cell.Append('"');
            _position++;
        }

        // Nothing belongs between the quote and the divider; what stands there all the same is kept.
        var rest = _text.AsSpan(_position).IndexOfAny(_divider, '\r', '\n');
        var end = rest < 0 ? _text.Length : _position + rest;
        cell.Append(_text, _position, end - _position);
        _position = end;
        return cell.ToString();
    }
}
