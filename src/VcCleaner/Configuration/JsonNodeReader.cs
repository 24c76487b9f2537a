using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Configuration;

/// <summary>Reads JSON with comments and trailing commas into values that know their places.</summary>
internal ref struct JsonNodeReader
{
    /// <summary>No setting nests deeper than a few levels; the reader gives up here instead of the stack.</summary>
    private const int MaxDepth = 32;

    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private int _countedBytes;
    private int _countedCharacters;

    private JsonNodeReader(byte[] bytes)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
    }

    /// <returns>The value; null, with a finding, if the text is not JSON.</returns>
    public static JsonNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        // A lone surrogate has no bytes; what replaces it has three, and no place moves by more than that.
        var reader = new JsonNodeReader(Encoding.UTF8.GetBytes(source.Text));
        try
        {
            reader._reader.Read();
            var node = reader.Value();
            reader._reader.Read();
            return node;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader stops at the byte that it did not expect; an escape that is no character it only finds when asked for the text.
            var at = Math.Min(reader.OffsetOf(reader.FailedAt(exception)), source.Length);
            diagnostics.Report(DiagnosticCatalog.MalformedConfiguration, new TextSpan(at, 0));
            return null;
        }
    }

    private JsonNode Value()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var start = Span();
                var members = ImmutableArray.CreateBuilder<JsonMember>();
                while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
                {
                    var (key, span) = (_reader.GetString()!, Span());
                    _reader.Read();
                    members.Add(new JsonMember(key, span, Value()));
                }

                return new JsonObject(start, members.ToImmutable());
            case JsonTokenType.StartArray:
                var first = Span();
                var items = ImmutableArray.CreateBuilder<JsonNode>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) items.Add(Value());
                return new JsonList(first, items.ToImmutable());
            case JsonTokenType.String:
                return new JsonText(Span(), _reader.GetString()!);
            default:
                return new JsonLiteral(Span(), Encoding.UTF8.GetString(_reader.ValueSpan));
        }
    }

    private TextSpan Span()
    {
        var start = OffsetOf(_reader.TokenStartIndex);
        return TextSpan.FromBounds(start, OffsetOf(_reader.BytesConsumed));
    }

    private readonly long FailedAt(Exception exception)
    {
        if (exception is not JsonException { LineNumber: { } line, BytePositionInLine: { } column }) return _reader.TokenStartIndex;
        var start = 0;
        for (; line > 0; line--) start = Array.IndexOf(_bytes, (byte)'\n', start) + 1;
        return start + column;
    }

    /// <summary>The offset in the text of a byte. Most are asked for in order, so each byte is looked at once.</summary>
    private int OffsetOf(long index)
    {
        var end = (int)Math.Min(index, _bytes.Length);
        if (end < _countedBytes) (_countedBytes, _countedCharacters) = (0, 0);
        _countedCharacters += Encoding.UTF8.GetCharCount(_bytes.AsSpan(_countedBytes..end));
        _countedBytes = end;
        return _countedCharacters;
    }
}
