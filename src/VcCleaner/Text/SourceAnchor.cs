namespace VcCleaner.Text;

/// <summary>Says where in the file one offset of a <see cref="SourceText"/> stands; what follows it stands right behind.</summary>
/// <param name="Offset">Offset in the text.</param>
/// <param name="Position">Line and column of that character in the file.</param>
internal readonly record struct SourceAnchor(int Offset, LinePosition Position)
{
    /// <summary>Where in the file the character before it ends, if something that is no text stands in between: <c>]]&gt;</c>. Null if nothing does.</summary>
    public LinePosition? Before { get; init; }
}
