using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>
/// Reads the rows of a dump one after the other, whoever wrote it (mysqldump, phpMyAdmin, plugins for backups), without a server.
/// Where a row is broken, it says so and goes on with the next one that can be read.
/// </summary>
/// <example><code>
/// while (reader.Read() is var step and not SqlStep.End) if (step == SqlStep.Row) Use(reader.Row);
/// </code></example>
internal sealed class SqlDumpReader
{
    private readonly ByteWindow _window;
    private readonly SqlLexer _lexer;
    private readonly SqlStatementReader _statements;
    private readonly SqlRowScanner _scanner;
    private readonly Func<SqlTable, bool> _isWanted;
    private SqlTable? _table;
    private bool _isRecovering;

    /// <param name="stream">Bytes of an encoding whose first half is ASCII.</param>
    /// <param name="maxRowBytes">The most that is held in memory.</param>
    /// <param name="isWanted">Whose rows are handed out; the others are checked only.</param>
    public SqlDumpReader(Stream stream, int maxRowBytes, Func<SqlTable, bool> isWanted)
    {
        _window = new ByteWindow(stream, maxRowBytes);
        _lexer = new SqlLexer(_window);
        _statements = new SqlStatementReader(_window, _lexer);
        _scanner = new SqlRowScanner(_window);
        _isWanted = isWanted;
    }

    /// <summary>What the dump is encoded in where it does not say so itself, or null.</summary>
    public Encoding? DefaultEncoding { get; init; }

    /// <summary>The row, valid until the next one is read.</summary>
    public SqlRow Row => new(_table!, _window.Held, _scanner.Fields, _lexer.Encoding ?? DefaultEncoding);

    /// <summary>At a break: what was expected and did not come.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>At a break: where the row or the statement begins that cannot be read.</summary>
    public LinePosition BreakPosition { get; private set; }

    /// <summary>At a break: the line in which something else came.</summary>
    public int BreakLine { get; private set; }

    /// <summary>Where the row begins.</summary>
    public LinePosition RowPosition => _window.PositionOfHeld();

    /// <summary>At the end: whether the dump breaks off.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>At the end: where the dump ends.</summary>
    public LinePosition EndPosition => _window.Position();

    public SqlStep Read()
    {
        _window.Release();
        while (true)
        {
            _lexer.SkipTrivia();
            var step = _table is { } table ? ReadInRows(table) : ReadStatement();
            if (step is { } known) return known;
        }
    }

    private SqlStep? ReadStatement()
    {
        if (_window.Peek() < 0)
        {
            IsTruncated |= _lexer.HasHeading && !_lexer.HasEnding;
            return SqlStep.End;
        }

        if (_statements.IsAtEnd)
        {
            _statements.SkipEnd();
            return null;
        }

        if (_statements.TryRead(out _table)) return null;

        _window.Hold();
        return Break("a statement was expected", isReported: true);
    }

    private SqlStep? ReadInRows(SqlTable table)
    {
        var next = _window.Peek();
        if (next == '(') return ReadRow(table);
        if (next < 0)
        {
            (_table, IsTruncated) = (null, true);
            return SqlStep.End;
        }

        if (next == ',') _window.Skip(1);
        else if (_statements.IsAtEnd) _table = null;
        else if (_lexer.TrySkip("ON"u8))
        {
            // ON DUPLICATE KEY UPDATE …
            _statements.SkipStatement();
            _table = null;
        }
        else
        {
            _window.Hold();
            return Break("a comma or a semicolon was expected", _isWanted(table));
        }

        return null;
    }

    private SqlStep? ReadRow(SqlTable table)
    {
        _window.Hold();
        _scanner.HasBackslashes = _statements.HasBackslashes;
        var end = _scanner.Scan();
        var isWanted = _isWanted(table);
        if (end == SqlRowEnd.Truncated)
        {
            // A quote that is missing may reach to the end of the dump: whether the dump ends here shows by what can be found behind it.
            var step = Break("its end is missing", isWanted);
            IsTruncated |= _window.Peek() < 0;
            return IsTruncated ? SqlStep.End : step;
        }

        if (_window.IsOverfull) return Break("it is larger than allowed", isWanted);
        if (end == SqlRowEnd.Broken) return Break("a value, a comma or a bracket was expected", isWanted);

        var isComplete = table.Columns.IsEmpty || table.Columns.Length == _scanner.Fields.Length;
        if (!isComplete) return Break("another number of values was expected", isWanted);

        _isRecovering = false;
        if (isWanted) return SqlStep.Row;
        _window.Release();
        return null;
    }

    /// <summary>Goes on with the next row or statement that looks like one; one break is reported once, not for each try.</summary>
    private SqlStep? Break(string reason, bool isReported)
    {
        isReported &= !_isRecovering;
        _isRecovering = true;
        if (isReported)
        {
            Reason = reason;
            BreakPosition = RowPosition;
            BreakLine = BreakPosition.Line + _window.LinesHeld;
        }

        Recover();
        _window.Release();
        return isReported ? SqlStep.Break : null;
    }

    private void Recover()
    {
        if (!_window.IsOverfull) _window.Rewind();
        _window.Release();
        _window.Skip(1);
        while (_window.Peek() >= 0)
        {
            var next = _table is null ? _window.Rest.IndexOf((byte)'\n') : _window.Rest.IndexOfAny((byte)'\n', (byte)')');
            _window.Skip(next < 0 ? _window.Rest.Length : next);
            if (next < 0) continue;

            var isLineEnd = _window.Peek() == '\n';
            if (!isLineEnd && StartsRow(2) && _window.Peek(1) == ',')
            {
                _window.Skip(2);
                return;
            }

            _window.Skip(1);
            if (!isLineEnd) continue;
            if (_table is not null && StartsRow(0)) return;
            if (!StartsStatement()) continue;

            _table = null;
            return;
        }

        _table = null;
    }

    /// <summary>A row begins with its number, quoted or not; a line of an article seldom does.</summary>
    private bool StartsRow(int ahead)
    {
        if (_window.Peek(ahead) != '(') return false;

        var first = _window.Peek(ahead + 1);
        if (first is '\'' or '"') first = _window.Peek(ahead + 2);
        return first is >= '0' and <= '9';
    }

    private bool StartsStatement()
        => _window.StartsWith("INSERT "u8) || _window.StartsWith("REPLACE INTO"u8) || _window.StartsWith("CREATE TABLE"u8)
            || _window.StartsWith("DROP TABLE"u8) || _window.StartsWith("LOCK TABLES"u8) || _window.StartsWith("UNLOCK TABLES"u8)
            || _window.StartsWith("ALTER TABLE"u8) || _window.StartsWith("/*!4"u8);
}

/// <summary>What a <see cref="SqlDumpReader"/> came to.</summary>
internal enum SqlStep
{
    Row,

    /// <summary>A row or a statement that cannot be read.</summary>
    Break,

    End,
}
