namespace VcCleaner.Exports.Sql;

/// <summary>One value of a row, not decoded.</summary>
/// <param name="Start">Where its characters begin in the row's bytes, behind the quote if there is one.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Kind">How it is written.</param>
internal readonly record struct SqlField(int Start, int Length, SqlFieldKind Kind)
{
    /// <summary>What stands for a column that the row does not have.</summary>
    public static SqlField Missing { get; } = new(0, 0, SqlFieldKind.Null);
}

/// <summary>How a value is written.</summary>
internal enum SqlFieldKind
{
    Null,

    /// <summary>A number, or a string in which each character means itself.</summary>
    Plain,

    /// <summary>A string with escapes or doubled quotes.</summary>
    Escaped,

    /// <summary>A string with doubled quotes, whose backslashes mean themselves.</summary>
    Doubled,

    /// <summary>Bytes in hexadecimal: <c>0x4142</c> or <c>x'4142'</c>.</summary>
    Hex,
}
