namespace VcCleaner.Markdown;

/// <summary>The character that may need an escape, and what stands around it.</summary>
/// <param name="text">The run of text.</param>
/// <param name="index">The character's place in it.</param>
/// <param name="before">What stands before the run; a line feed at the start of a line.</param>
/// <param name="after">What stands after the run; a line feed at the end of a line.</param>
/// <param name="contexts">Where the run is written.</param>
internal readonly ref struct EscapeSite(ReadOnlySpan<char> text, int index, char before, char after, EscapeContexts contexts)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public int Index { get; } = index;

    public EscapeContexts Contexts { get; } = contexts;

    public char Previous => Index > 0 ? Text[Index - 1] : before;

    public char Next => Index + 1 < Text.Length ? Text[Index + 1] : after;

    /// <summary>What follows in the run.</summary>
    public ReadOnlySpan<char> Rest => Text[(Index + 1)..];

    public bool IsLineStart => Index == 0 && before is '\n' or VcCleaner.Documents.Flanking.Unknown;

    public bool IsLast => Index + 1 == Text.Length;

    /// <summary>What follows the run.</summary>
    public char After => after;

    /// <summary>True after one to nine digits that start the line, as list numbers do.</summary>
    public bool IsAfterLineNumber => before == '\n' && Index is > 0 and < 10 && !Text[..Index].ContainsAnyExceptInRange('0', '9');
}
