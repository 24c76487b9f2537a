namespace VcCleaner.Structure;

/// <summary>How a line is numbered.</summary>
internal enum NumberStyle
{
    None,

    /// <summary><c>1.</c> or <c>1)</c>.</summary>
    Arabic,

    /// <summary><c>1.2</c> or deeper.</summary>
    Nested,

    /// <summary><c>IV.</c></summary>
    Roman,

    /// <summary><c>A)</c> or <c>b.</c></summary>
    Letter,

    /// <summary>A word and a number: <c>Step 2</c>, <c>Tag 3</c>, <c>第三章</c>.</summary>
    Word,
}
