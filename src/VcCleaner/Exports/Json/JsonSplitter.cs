using System.Buffers;
using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports.Json;

/// <summary>
/// Cuts JSON into the objects that are articles, terms or people, in one pass and with one of them in memory: a list of objects, an object
/// with lists in it at any depth, or one object a line. Only brackets and strings are looked at, so what is wrong in an object stays with it.
/// </summary>
/// <param name="stream">UTF-8.</param>
/// <param name="maxRecordBytes">The most that is held in memory.</param>
internal sealed class JsonSplitter(Stream stream, int maxRecordBytes)
{
    private const int MaxDepth = 32;
    private const int LongestKey = 64;

    /// <summary>Keys with which an object begins that holds lists and is no article itself.</summary>
    private static readonly string[] WrapperKeys = ["db", "data", "meta", "posts", "pages", "media", "items", "results", "users", "tags", "categories", "version"];

    private static readonly SearchValues<byte> Brackets = SearchValues.Create("\"{}[]"u8);

    private readonly ByteWindow _window = new(stream, maxRecordBytes);
    private readonly Stack<(bool IsList, string Key)> _open = new();
    private string _key = "";

    /// <summary>At the end: whether a bracket is still open.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>At the end: where the file ends.</summary>
    public LinePosition EndPosition => _window.Position();

    public IEnumerable<JsonRecord> Split()
    {
        while (_window.Peek() is var next and >= 0)
        {
            switch (next)
            {
                case '{' when IsRecord():
                    var record = ReadRecord();
                    IsTruncated |= record.End == JsonRecordEnd.Truncated;
                    yield return record;
                    break;
                case '{' or '[' when _open.Count < MaxDepth:
                    _open.Push((next == '[', _key));
                    _key = "";
                    _window.Skip(1);
                    break;
                case '{' or '[':
                    SkipBrackets();
                    break;
                case '}' or ']':
                    _ = _open.TryPop(out _);
                    _window.Skip(1);
                    break;
                case '"':
                    ReadString();
                    break;
                default:
                    _window.Skip(1);
                    break;
            }
        }

        IsTruncated |= _open.Count > 0;
    }

    /// <summary>An object in a list is one, unless it holds everything, as in Ghost's <c>db</c>; so is an object that nothing surrounds.</summary>
    private bool IsRecord()
    {
        if (_open.TryPeek(out var outer)) return outer.IsList && outer.Key != "db" && !(outer.Key.Length == 0 && StartsWrapper());
        return !StartsWrapper();
    }

    private bool StartsWrapper()
    {
        var at = 1;
        while (at < LongestKey && _window.Peek(at) is ' ' or '\n' or '\r' or '\t') at++;
        if (_window.Peek(at) != '"') return false;

        _ = _window.Peek(at + LongestKey);
        var rest = _window.Rest[(at + 1)..];
        var length = rest[..Math.Min(rest.Length, LongestKey)].IndexOf((byte)'"');
        return length >= 0 && Array.IndexOf(WrapperKeys, Encoding.UTF8.GetString(rest[..length])) >= 0;
    }

    private JsonRecord ReadRecord()
    {
        var list = _open.TryPeek(out var outer) ? outer.Key : "";
        _window.Hold();
        var isWhole = SkipBrackets();
        var start = _window.PositionOfHeld();
        var end = !isWhole ? JsonRecordEnd.Truncated : _window.IsOverfull ? JsonRecordEnd.Oversized : JsonRecordEnd.Whole;
        var record = new JsonRecord(list, end == JsonRecordEnd.Whole ? _window.Held.ToArray() : [], start, end);
        _window.Release();
        return record;
    }

    /// <summary>Passes a list or an object whole; counts, so that no depth is too deep.</summary>
    private bool SkipBrackets()
    {
        var depth = 0;
        while (_window.Peek() >= 0)
        {
            var next = _window.Rest.IndexOfAny(Brackets);
            _window.Skip(next < 0 ? _window.Rest.Length : next);
            if (next < 0) continue;

            var mark = _window.Peek();
            if (mark == '"')
            {
                if (!_window.SkipString((byte)'"', hasEscapes: true, out _)) return false;
                continue;
            }

            _window.Skip(1);
            depth += mark is '{' or '[' ? 1 : -1;
            if (depth == 0) return true;
        }

        return false;
    }

    /// <summary>A string in front of a colon is the key of what follows.</summary>
    private void ReadString()
    {
        _window.Hold();
        var isClosed = _window.SkipString((byte)'"', hasEscapes: true, out _);
        var text = isClosed && !_window.IsOverfull && _window.HeldLength <= LongestKey ? Encoding.UTF8.GetString(_window.Held[1..^1]) : "";
        _window.Release();
        while (_window.Peek() is ' ' or '\n' or '\r' or '\t') _window.Skip(1);
        _key = _window.Peek() == ':' ? text : "";
    }
}
