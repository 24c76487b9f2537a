using System.Buffers;
using System.Collections.Immutable;

namespace VcCleaner.Exports.Sql;

/// <summary>The statements of a dump up to their rows: which table an <c>INSERT</c> fills, and what a <c>CREATE TABLE</c> calls its columns.</summary>
/// <param name="window">The dump.</param>
/// <param name="lexer">Passes words, names and comments of the same window.</param>
internal sealed class SqlStatementReader(ByteWindow window, SqlLexer lexer)
{
    private readonly Dictionary<string, ImmutableArray<string>> _columns = new(StringComparer.OrdinalIgnoreCase);
    private SearchValues<byte> _stops = StopsFor((byte)';');
    private byte[] _delimiter = [(byte)';'];
    private byte[] _lastHeader = [];
    private SqlTable? _lastTable;

    /// <summary>Whether a backslash in a string means the next character.</summary>
    public bool HasBackslashes { get; private set; } = true;

    /// <summary>Whether the end of the statement comes next.</summary>
    public bool IsAtEnd => window.StartsWith(_delimiter);

    public void SkipEnd() => window.Skip(_delimiter.Length);

    /// <summary>Passes a statement, or its beginning if rows follow.</summary>
    /// <param name="table">The table whose rows follow, or null.</param>
    /// <returns>False if what comes next is no statement.</returns>
    public bool TryRead(out SqlTable? table)
    {
        table = null;
        if (lexer.TrySkip("INSERT"u8) || lexer.TrySkip("REPLACE"u8))
        {
            table = ReadInsert();
            if (table is null) SkipStatement();
            return true;
        }

        if (lexer.TrySkip("CREATE"u8)) ReadCreate();
        else if (lexer.TrySkip("SET"u8)) ReadSet();
        else if (window.StartsWith("DELIMITER "u8))
        {
            ReadDelimiter();
            return true;
        }
        else if (window.Peek() is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))) return false;

        SkipStatement();
        return true;
    }

    /// <summary>Passes everything up to the end of the statement, or of the dump.</summary>
    public void SkipStatement()
    {
        while (window.Peek() >= 0)
        {
            var stop = window.Rest.IndexOfAny(_stops);
            window.Skip(stop < 0 ? window.Rest.Length : stop);
            if (stop < 0) continue;
            if (IsAtEnd)
            {
                SkipEnd();
                return;
            }

            SkipStop();
        }
    }

    /// <summary>Passes a string, a quoted name, a comment, or a character that looked like the beginning of one.</summary>
    private void SkipStop()
    {
        switch (window.Peek())
        {
            case '\'' or '"':
                _ = window.SkipString((byte)window.Peek(), HasBackslashes, out _);
                break;
            case '`':
                _ = window.SkipString((byte)'`', hasEscapes: false, out _);
                break;
            case '#' or '-' or '/':
                var isComment = window.Peek() == '#' || (window.Peek() == '/' ? window.Peek(1) == '*' : window.Peek(1) == '-' && window.Peek(2) is ' ' or '\n');
                if (isComment) lexer.SkipTrivia();
                // A mark that begins no comment after all is a character like any other.
                if (!isComment || window.Peek() == '/') window.Skip(1);
                break;
            default:
                window.Skip(1);
                break;
        }
    }

    private SqlTable? ReadInsert()
    {
        while (lexer.TrySkip("IGNORE"u8) || lexer.TrySkip("DELAYED"u8) || lexer.TrySkip("LOW_PRIORITY"u8) || lexer.TrySkip("INTO"u8))
        {
        }

        // One row to a statement repeats the same words a million times.
        _ = window.Peek(_lastHeader.Length);
        if (_lastTable is not null && window.Rest.StartsWith(_lastHeader))
        {
            window.Skip(_lastHeader.Length);
            return _lastTable;
        }

        window.Hold();
        var table = ReadHeader();
        if (table is not null && !window.IsOverfull) (_lastHeader, _lastTable) = (window.Held.ToArray(), table);
        window.Release();
        return table;
    }

    private SqlTable? ReadHeader()
    {
        if (lexer.TryReadName() is not { } name) return null;

        lexer.SkipTrivia();
        var columns = _columns.GetValueOrDefault(name, []);
        if (window.Peek() == '(')
        {
            if (lexer.TryReadNames() is not { } named) return null;
            columns = named;
            lexer.SkipTrivia();
        }

        return lexer.TrySkip("VALUES"u8) || lexer.TrySkip("VALUE"u8) ? SqlTable.Of(name, columns) : null;
    }

    private void ReadCreate()
    {
        _ = lexer.TrySkip("TEMPORARY"u8);
        if (!lexer.TrySkip("TABLE"u8)) return;
        if (lexer.TrySkip("IF"u8)) _ = lexer.TrySkip("NOT"u8) && lexer.TrySkip("EXISTS"u8);
        if (lexer.TryReadName() is not { } name) return;

        lexer.SkipTrivia();
        if (window.Peek() != '(') return;

        var columns = ImmutableArray.CreateBuilder<string>();
        do
        {
            window.Skip(1);
            lexer.SkipTrivia();
            if (!IsKey() && lexer.TryReadName() is { } column) columns.Add(column);
        }
        while (SkipDefinition());

        _columns[name] = columns.ToImmutable();
        _lastTable = null;
    }

    /// <summary>Whether a key or a constraint comes next, not a column; a column of such a name is quoted.</summary>
    private bool IsKey()
        => window.StartsWith("PRIMARY "u8) || window.StartsWith("KEY "u8) || window.StartsWith("UNIQUE "u8) || window.StartsWith("INDEX "u8)
            || window.StartsWith("FULLTEXT "u8) || window.StartsWith("CONSTRAINT "u8) || window.StartsWith("SPATIAL "u8) || window.StartsWith("FOREIGN "u8)
            || window.StartsWith("CHECK "u8);

    /// <summary>Passes the rest of a column's definition; false behind the last one.</summary>
    private bool SkipDefinition()
    {
        for (var depth = 0; window.Peek() >= 0;)
        {
            var next = window.Peek();
            if (depth == 0 && next == ',') return true;
            if ((depth == 0 && next == ')') || IsAtEnd) return false;
            if (next == '(') depth++;
            if (next == ')') depth--;
            SkipStop();
        }

        return false;
    }

    private void ReadSet()
    {
        if (lexer.TrySkip("NAMES"u8)) lexer.ReadCharset();
        _ = window.Peek(400);
        var end = window.Rest.IndexOf(_delimiter);
        var rest = window.Rest[..(end < 0 ? Math.Min(400, window.Rest.Length) : end)];
        if (rest.IndexOf("NO_BACKSLASH_ESCAPES"u8) >= 0) HasBackslashes = false;
    }

    /// <summary>A command of the client, not of the server: it ends with its line.</summary>
    private void ReadDelimiter()
    {
        window.Skip("DELIMITER "u8.Length);
        window.Hold();
        lexer.SkipLine();
        var delimiter = window.IsOverfull ? default : window.Held.Trim((byte)' ');
        if (delimiter.Length is > 0 and < 20) (_delimiter, _stops) = (delimiter.ToArray(), StopsFor(delimiter[0]));
        window.Release();
    }

    private static SearchValues<byte> StopsFor(byte delimiter) => SearchValues.Create([(byte)'\'', (byte)'"', (byte)'`', (byte)'#', (byte)'-', (byte)'/', delimiter]);
}
