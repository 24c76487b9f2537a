using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>A block with text in it and what was read off it.</summary>
/// <param name="Index">Its place among the document's blocks.</param>
/// <param name="Block">The block itself.</param>
/// <param name="Role">What it is to its neighbours.</param>
internal sealed record PageBlock(int Index, Block Block, BlockRole Role)
{
    /// <summary>What the line shows by itself; null unless the role is <see cref="BlockRole.Line"/>.</summary>
    public LineProfile? Line { get; init; }

    /// <summary>The text as a reader sees it; of long blocks the beginning is enough.</summary>
    public string Text { get; init; } = "";

    /// <summary>Roughly how many words it has; an estimate beyond a line's length.</summary>
    public int Length { get; init; }

    public LineEnd End { get; init; }

    /// <summary>It reads like a reference of a bibliography, or several on lines of their own.</summary>
    public bool MayBeReference { get; init; }

    /// <summary>A line with a mail address or a telephone number.</summary>
    public bool IsContact { get; init; }

    /// <summary>A line that themes print around an article.</summary>
    public bool IsFurniture { get; init; }

    /// <summary>An image, a rule or an embedded thing stands between it and the text before.</summary>
    public bool IsAfterFigure { get; set; }

    /// <summary>It begins another row or column than the text before.</summary>
    public bool IsAfterBoundary { get; set; }
}
