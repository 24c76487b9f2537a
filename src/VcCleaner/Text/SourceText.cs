namespace VcCleaner.Text;

/// <summary>A piece of input with the name it is reported under. Every span of a conversion points into one.</summary>
/// <param name="name">How people know the input: a path relative to where they stand, or <c>&lt;stdin&gt;</c>.</param>
/// <param name="text">The decoded text, exactly as it was read.</param>
internal sealed class SourceText(string name, string text)
{
    private LineMap? _lines;

    public string Name { get; } = name;

    public string Text { get; } = text;

    public int Length => Text.Length;

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    public string Substring(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Line and column of an offset. The map is built at the first call: most articles have no finding.</summary>
    public LinePosition PositionOf(int offset) => (_lines ??= new LineMap(Text)).PositionOf(offset);
}
