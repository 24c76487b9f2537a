namespace VcCleaner.Structure;

/// <summary>The bullet that somebody typed in front of a line.</summary>
/// <param name="Glyph">The bullet, or null.</param>
/// <param name="Length">How many characters bullet and space take; 0 without one.</param>
internal readonly record struct TypedMarker(string? Glyph, int Length)
{
    /// <summary>Marks that are bullets whatever follows.</summary>
    private const string Certain = "•●○◦▪▫■□►▶▸‣⁃➢➤➔→✓✔✗✘☑☐★☆❖◆◇♦·※";

    /// <summary>Marks that are bullets only with a space behind them: <c>- milk</c>, not <c>-5</c>.</summary>
    private const string WithSpace = "-–—*+»>";

    public bool IsBullet => Length > 0;

    public static TypedMarker Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return default;
        var isCertain = Certain.Contains(line[0], StringComparison.Ordinal);
        if (!isCertain && !(WithSpace.Contains(line[0], StringComparison.Ordinal) && char.IsWhiteSpace(line[1]))) return default;
        var end = 1;
        // An arrow or a tick may carry the sign that asks for its picture: U+FE0F.
        if (line[end] == '\uFE0F') end++;
        var glyph = end;
        while (end < line.Length && char.IsWhiteSpace(line[end])) end++;
        // `★★★★☆` is a rating, `→→` an ornament.
        if (end == line.Length || Certain.Contains(line[end], StringComparison.Ordinal) || WithSpace.Contains(line[end], StringComparison.Ordinal)) return default;
        return new TypedMarker(line[..glyph].ToString(), end);
    }
}
