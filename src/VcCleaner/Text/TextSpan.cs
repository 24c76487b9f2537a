namespace VcCleaner.Text;

/// <summary>A half-open range of UTF-16 code units: <c>[Start, End)</c>.</summary>
/// <param name="Start">Offset of the first code unit, counted from zero.</param>
/// <param name="Length">Number of code units; zero for a place between two of them.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <summary>The span between two offsets, the second one excluded.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public override string ToString() => $"[{Start}..{End})";
}
