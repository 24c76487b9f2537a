using System.Buffers.Text;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>A row of a dump while its bytes are at hand; nothing is decoded until somebody asks.</summary>
/// <param name="table">The table with its columns.</param>
/// <param name="bytes">The row's bytes, brackets included.</param>
/// <param name="fields">Its values.</param>
/// <param name="encoding">What the dump says it is encoded in, or null.</param>
internal readonly ref struct SqlRow(SqlTable table, ReadOnlySpan<byte> bytes, ReadOnlySpan<SqlField> fields, Encoding? encoding)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ReadOnlySpan<SqlField> _fields = fields;

    public SqlTable Table { get; } = table;

    /// <summary>The value of a column, or 0 if it is no number.</summary>
    public long Number(string column)
    {
        var bytes = Bytes(column);
        return Utf8Parser.TryParse(bytes, out long value, out var length) && length == bytes.Length ? value : 0;
    }

    /// <summary>The bytes of a value as they stand in the dump, without quotes.</summary>
    public ReadOnlySpan<byte> Bytes(string column)
    {
        var field = Field(column);
        return _bytes.Slice(field.Start, field.Length);
    }

    /// <summary>The text of a value; empty for NULL and for a column that the table does not have.</summary>
    public string Text(string column)
    {
        var field = Field(column);
        return field.Kind == SqlFieldKind.Null ? "" : SqlText.Decode(_bytes, field, encoding);
    }

    /// <summary>The text of a value with the place of each of its characters.</summary>
    /// <param name="column">The column.</param>
    /// <param name="name">How people know the dump.</param>
    /// <param name="start">Where the row begins.</param>
    /// <param name="diagnostics">Gets what is wrong with the bytes, at the text's start.</param>
    public SourceText Source(string column, string name, LinePosition start, DiagnosticBag diagnostics)
        => SqlText.Source(_bytes, Field(column), encoding, name, start, diagnostics);

    /// <summary>The row as something that can be kept and read by any thread.</summary>
    public SqlStoredRow Store(LinePosition start) => new(Table, _bytes.ToArray(), _fields.ToArray(), encoding, start);

    private SqlField Field(string column)
    {
        var index = Table.IndexOf(column);
        return index < 0 || index >= _fields.Length ? SqlField.Missing : _fields[index];
    }
}

/// <summary>A row that was copied out of its dump.</summary>
internal sealed record SqlStoredRow(SqlTable Table, byte[] Bytes, SqlField[] Fields, Encoding? Encoding, LinePosition Start)
{
    public SqlRow Row => new(Table, Bytes, Fields, Encoding);
}
