using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Documents;

/// <summary>A block of the intermediate document. A closed family: every kind that can be written is listed in this file.</summary>
/// <remarks>Records stop comparing at <see cref="ImmutableArray{T}"/>; use <see cref="DocumentComparer"/>.</remarks>
internal abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where the block came from in the source, if that is known. No part of what the block means.</summary>
    public TextSpan? Origin { get; init; }

    /// <summary>True if the source says what the block is, as an attribute named `subtitle` does: nothing about it is to be guessed.
    /// No part of what the block means either.</summary>
    public bool IsGiven { get; init; }
}

/// <summary>A run of text.</summary>
internal sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block;

/// <summary>A heading of level 1 to 6.</summary>
internal sealed record Heading(int Level, ImmutableArray<Inline> Inlines) : Block
{
    /// <summary>The anchor that links of the source may point to, without <c>#</c>. Written only where a profile can.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A bulleted or numbered list.</summary>
/// <param name="IsOrdered">True if the items are numbered.</param>
/// <param name="Start">The number of the first item; 1 for a bulleted list.</param>
/// <param name="Items">At least one in the canonical form.</param>
internal sealed record ListBlock(bool IsOrdered, int Start, ImmutableArray<ListItem> Items) : Block
{
    /// <summary>True if the list is only a piece: together with the pieces right after it, it is one list. Never in canonical form.</summary>
    public bool IsPiece { get; init; }
}

/// <summary>An item of a list.</summary>
internal sealed record ListItem(ImmutableArray<Block> Blocks);

/// <summary>A quotation.</summary>
internal sealed record Quote(ImmutableArray<Block> Blocks) : Block;

/// <summary>Preformatted text.</summary>
/// <param name="Text">Lines separated by line feeds, without one at the end.</param>
/// <param name="Language">Name of the language, or null if unknown.</param>
internal sealed record CodeBlock(string Text, string? Language) : Block;

/// <summary>A table with one header row, as GitHub's Markdown has it; cells hold inlines only.</summary>
/// <param name="Alignments">One for each column.</param>
/// <param name="Header">May have empty cells.</param>
/// <param name="Rows">The body. In the canonical form each row has as many cells as the header.</param>
internal sealed record Table(ImmutableArray<ColumnAlignment> Alignments, TableRow Header, ImmutableArray<TableRow> Rows) : Block;

/// <summary>A row of a table.</summary>
internal sealed record TableRow(ImmutableArray<TableCell> Cells);

/// <summary>A cell of a table.</summary>
internal sealed record TableCell(ImmutableArray<Inline> Inlines);

/// <summary>How the cells of a column are aligned.</summary>
internal enum ColumnAlignment
{
    None,
    Left,
    Center,
    Right,
}

/// <summary>A horizontal rule.</summary>
internal sealed record ThematicBreak : Block;

/// <summary>The end of the part that lists of articles show (<c>&lt;!--more--&gt;</c>).</summary>
internal sealed record SummaryBreak : Block;

/// <summary>HTML that is written as it is: a comment, or a block kept by <c>--html keep</c>.</summary>
/// <param name="Html">Without blank lines inside, as CommonMark's HTML blocks end there.</param>
internal sealed record HtmlBlock(string Html) : Block;

/// <summary>Markdown of the source that is written byte for byte.</summary>
internal sealed record VerbatimMarkdown(string Markdown) : Block;
