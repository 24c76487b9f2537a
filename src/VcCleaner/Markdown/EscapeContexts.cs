namespace VcCleaner.Markdown;

/// <summary>Where text is written; an escape rule says in which of these places it applies.</summary>
[Flags]
internal enum EscapeContexts
{
    None = 0,

    /// <summary>All running text, whatever it stands in.</summary>
    Prose = 1,

    /// <summary>Between the brackets of a link or an image.</summary>
    Label = 2,

    HeadingLine = 4,
    Cell = 8,

    /// <summary>Between the quotes of a link's title.</summary>
    Title = 16,

    /// <summary>Between the parentheses of a link.</summary>
    Destination = 32,

    /// <summary>Code, in running text and in blocks. CommonMark knows no escape there: such a rule needs an inverse when it is verified.</summary>
    Code = 64,

    /// <summary>Beside Markdown that is written byte for byte and may define any label.</summary>
    UnknownLabels = 128,
}
