namespace VcCleaner.Exports.Sql;

/// <summary>Finds the values of one row of an <c>INSERT</c>: <c>(12, 'it\'s', NULL, _binary 0x4142)</c>. Values stay undecoded.</summary>
/// <param name="window">Holds the row's bytes.</param>
internal sealed class SqlRowScanner(ByteWindow window)
{
    private SqlField[] _fields = new SqlField[32];
    private int _count;

    /// <summary>Whether a backslash means the next character; MySQL can be told otherwise.</summary>
    public bool HasBackslashes { get; set; } = true;

    /// <summary>The values of the last row; their places count from where holding began.</summary>
    public ReadOnlySpan<SqlField> Fields => _fields.AsSpan(0, _count);

    /// <summary>Passes a row, whose bracket comes next.</summary>
    public SqlRowEnd Scan()
    {
        _count = 0;
        window.Skip(1);
        while (true)
        {
            SkipSpace();
            if (window.Peek() < 0) return SqlRowEnd.Truncated;
            if (!TryScanValue(out var isTruncated)) return isTruncated ? SqlRowEnd.Truncated : SqlRowEnd.Broken;

            SkipSpace();
            var end = window.Peek();
            if (end is not (',' or ')')) return end < 0 ? SqlRowEnd.Truncated : SqlRowEnd.Broken;

            window.Skip(1);
            if (end == ')') return SqlRowEnd.Whole;
        }
    }

    private bool TryScanValue(out bool isTruncated)
    {
        var first = window.Peek();
        if (first is '\'' or '"') return TryScanString(isHex: false, out isTruncated);

        isTruncated = false;
        var start = window.HeldLength;
        while (IsWordByte(window.Peek())) window.Skip(1);
        var word = window.IsOverfull ? default : window.Held[start..];
        if (word.IsEmpty) return window.IsOverfull;

        // `_binary '…'`, `_utf8mb4 '…'`, `N'…'` and `x'4142'` say how to read the string behind them.
        var isIntroducer = word[0] == (byte)'_' || word is [(byte)'N' or (byte)'n'];
        if (word[0] == (byte)'_') SkipSpace();
        var isHex = word is [(byte)'x' or (byte)'X'];
        if (isIntroducer || isHex)
        {
            if (window.Peek() is '\'' or '"') return TryScanString(isHex, out isTruncated);
            return isIntroducer && TryScanValue(out isTruncated);
        }

        var isNull = word.Length == 4 && System.Text.Ascii.EqualsIgnoreCase(word, "NULL"u8);
        if (isNull) Add(0, 0, SqlFieldKind.Null);
        else if (word.StartsWith("0x"u8)) Add(start + 2, word.Length - 2, SqlFieldKind.Hex);
        else Add(start, word.Length, SqlFieldKind.Plain);
        return true;
    }

    private bool TryScanString(bool isHex, out bool isTruncated)
    {
        var start = window.HeldLength + 1;
        isTruncated = !window.SkipString((byte)window.Peek(), HasBackslashes, out var isEscaped);
        if (isTruncated) return false;

        Add(start, window.HeldLength - 1 - start, isHex ? SqlFieldKind.Hex : !isEscaped ? SqlFieldKind.Plain : HasBackslashes ? SqlFieldKind.Escaped : SqlFieldKind.Doubled);
        return true;
    }

    private void Add(int start, int length, SqlFieldKind kind)
    {
        if (_count == _fields.Length) Array.Resize(ref _fields, _count * 2);
        _fields[_count++] = new SqlField(start, length, kind);
    }

    private void SkipSpace()
    {
        while (window.Peek() is ' ' or '\n' or '\r' or '\t') window.Skip(1);
    }

    private static bool IsWordByte(int value)
        => value is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '.' or '-' or '+';
}

/// <summary>How the scan of a row ended.</summary>
internal enum SqlRowEnd
{
    Whole,

    /// <summary>Something stands where no row has it.</summary>
    Broken,

    /// <summary>The dump ends in it.</summary>
    Truncated,
}
