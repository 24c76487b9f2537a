using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace VcCleaner.Exports;

/// <summary>
/// Reads what PHP's <c>serialize</c> wrote into custom fields: <c>a:1:{s:5:"width";i:640;}</c>. Lengths count bytes and are often wrong
/// after a search-and-replace over the database; then the closing <c>";</c> decides.
/// </summary>
internal static class PhpSerialization
{
    private const int MaxDepth = 64;

    /// <summary>The value, or null if the text is no serialized value.</summary>
    public static PhpValue? TryRead(string text)
    {
        if (text.Length < 2 || text[1] is not (':' or ';')) return null;

        var reader = new Reader(Encoding.UTF8.GetBytes(text));
        return reader.TryRead(0);
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public PhpValue? TryRead(int depth)
        {
            if (_rest.Length < 2 || depth > MaxDepth) return null;

            var kind = _rest[0];
            if (kind == (byte)'N') return TakeScalar(_rest.IndexOf((byte)';'), 1, isEmpty: true);
            if (_rest[1] != (byte)':') return null;

            return kind switch
            {
                (byte)'i' or (byte)'d' => TakeScalar(_rest.IndexOf((byte)';'), 2),
                (byte)'b' => TakeScalar(_rest.IndexOf((byte)';'), 2, isEmpty: _rest.Length > 2 && _rest[2] == (byte)'0'),
                // References to earlier values carry nothing that a reader of articles needs.
                (byte)'r' or (byte)'R' => TakeScalar(_rest.IndexOf((byte)';'), 2, isEmpty: true),
                (byte)'s' => TryReadString(),
                (byte)'a' => TryReadMap(2, depth),
                (byte)'O' => TryReadObject(depth),
                _ => null,
            };
        }

        private PhpScalar? TakeScalar(int end, int start, bool isEmpty = false)
        {
            if (end < start) return null;

            var value = isEmpty ? "" : Encoding.UTF8.GetString(_rest[start..end]);
            _rest = _rest[(end + 1)..];
            return new PhpScalar(value);
        }

        private PhpScalar? TryReadString()
        {
            if (!TryReadCount(2, out var length, out var start) || start + 1 >= _rest.Length || _rest[start] != (byte)'"') return null;

            start++;
            var end = start + length;
            // Compared without sums: a length may be as large as an integer gets.
            var isTrue = length <= _rest.Length - start - 2 && _rest[end] == (byte)'"' && _rest[end + 1] == (byte)';';
            if (!isTrue)
            {
                var offset = _rest[start..].IndexOf("\";"u8);
                if (offset < 0) return null;
                end = start + offset;
            }

            var value = Encoding.UTF8.GetString(_rest[start..end]);
            _rest = _rest[(end + 2)..];
            return new PhpScalar(value);
        }

        private PhpMap? TryReadObject(int depth)
        {
            // O:8:"stdClass":2:{…}: the name of the class says nothing about articles.
            var nameEnd = _rest.IndexOf("\":"u8);
            return nameEnd < 0 ? null : TryReadMap(nameEnd + 2, depth);
        }

        private PhpMap? TryReadMap(int countStart, int depth)
        {
            if (!TryReadCount(countStart, out _, out var start) || start >= _rest.Length || _rest[start] != (byte)'{') return null;

            _rest = _rest[(start + 1)..];
            var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, PhpValue>>();
            // The count is not needed and, like lengths, not to be trusted.
            while (_rest.Length > 0 && _rest[0] != (byte)'}')
            {
                if (TryRead(depth + 1) is not PhpScalar key || TryRead(depth + 1) is not { } value) return null;
                entries.Add(new(key.Value, value));
            }

            if (_rest.IsEmpty) return null;
            _rest = _rest[1..];
            return new PhpMap(entries.ToImmutable());
        }

        private readonly bool TryReadCount(int start, out int count, out int end)
        {
            end = start;
            while (end < _rest.Length && _rest[end] is >= (byte)'0' and <= (byte)'9') end++;
            var isNumber = int.TryParse(_rest[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out count);
            end++;
            return isNumber && end <= _rest.Length && _rest[end - 1] == (byte)':';
        }
    }
}
