namespace VcCleaner.Structure;

/// <summary>How a line ends, in whatever script: closing quotes and brackets do not count.</summary>
internal enum LineEnd
{
    /// <summary>A letter, a digit or a symbol: most headings end so.</summary>
    Bare,

    /// <summary>The mark that ends a statement.</summary>
    Period,
    Question,
    Exclamation,
    Colon,

    /// <summary>A comma, a semicolon, a dash or an ellipsis: the text goes on.</summary>
    Open,
}
