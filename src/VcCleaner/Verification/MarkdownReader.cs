using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using MarkdigTableCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;
using Table = VcCleaner.Documents.Table;
using TableCell = VcCleaner.Documents.TableCell;
using TableRow = VcCleaner.Documents.TableRow;

namespace VcCleaner.Verification;

/// <summary>Reads Markdown with Markdig into the records of a document: a second opinion on what the writer wrote.</summary>
/// <remarks>Reads what GitHub reads: tables, struck out text and bare links beside CommonMark.</remarks>
internal static class MarkdownReader
{
    internal static MarkdownPipeline Pipeline { get; } = CreatePipeline();

    /// <summary>Reads Markdown as far as Markdig does.</summary>
    /// <returns>False if it nests too deep for Markdig.</returns>
    public static bool TryParse(string markdown, [NotNullWhen(true)] out MarkdownDocument? parsed)
    {
        try
        {
            parsed = Markdig.Markdown.Parse(markdown, Pipeline);
            return true;
        }
        catch (ArgumentException) // more than 128 levels
        {
            parsed = null;
            return false;
        }
    }

    /// <summary>What the Markdown means, in canonical form.</summary>
    public static Document Read(MarkdownDocument parsed) => CanonicalForm.Apply(new Document(null, Blocks(parsed)), new DiagnosticBag());

    /// <summary>A block's code.</summary>
    /// <remarks>Markdig 1.6 takes a blank too many from a line that starts in column 3, as code with one blank does in a bulleted item.</remarks>
    public static string CodeOf(FencedCodeBlock fenced)
    {
        var code = new StringBuilder();
        for (var i = 0; i < fenced.Lines.Count; i++)
        {
            var slice = fenced.Lines.Lines[i].Slice;
            var source = slice.Text ?? "";
            var lineStart = slice.Start == 0 ? 0 : source.LastIndexOf('\n', Math.Min(slice.Start, source.Length) - 1) + 1;
            var lost = slice.IsEmpty ? 0 : slice.Start - lineStart - fenced.Column;
            if (lost > 0 && source.AsSpan(slice.Start - lost, lost).TrimStart(' ').IsEmpty)
                _ = code.Append(' ', lost);
            _ = code.Append(slice.AsSpan());
            if (i + 1 < fenced.Lines.Count)
                _ = code.Append('\n');
        }

        return code.ToString();
    }

    /// <summary>The number of a list's first item; 1 for a bulleted list.</summary>
    public static int StartOf(Markdig.Syntax.ListBlock list) => list.IsOrdered && int.TryParse(list.OrderedStart, out var number) ? number : 1;

    public static ColumnAlignment AlignmentOf(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.None,
    };

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.Add(new BareLinkParser());
        return builder.Build();
    }

    // No deeper than Markdig's own limit.
    private static ImmutableArray<Documents.Block> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Documents.Block>(container.Count);
        foreach (var block in container)
        {
            if (Read(block) is { } read)
                blocks.Add(read);
        }

        return blocks.DrainToImmutable();
    }

    private static Documents.Block? Read(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => new Paragraph(InlineReader.Read(paragraph.Inline)),
        HeadingBlock heading => new Heading(heading.Level, InlineReader.Read(heading.Inline)),
        Markdig.Syntax.ListBlock list => Read(list),
        QuoteBlock quote => new Quote(Blocks(quote)),
        FencedCodeBlock fenced => new Documents.CodeBlock(CodeOf(fenced), fenced.Info),
        Markdig.Syntax.HtmlBlock html => new Documents.HtmlBlock(html.Lines.ToString()),
        Markdig.Syntax.CodeBlock code => new Documents.CodeBlock(code.Lines.ToString(), null),
        ThematicBreakBlock => new ThematicBreak(),
        MarkdigTable table => Read(table),
        LinkReferenceDefinitionGroup => null,
        _ => new Documents.CodeBlock(block.GetType().Name, "unexpected"),
    };

    private static Documents.ListBlock Read(Markdig.Syntax.ListBlock list)
    {
        var items = list.Select(item => new ListItem(Blocks((ContainerBlock)item)));
        return new Documents.ListBlock(list.IsOrdered, StartOf(list), [.. items]);
    }

    private static Table Read(MarkdigTable table)
    {
        var rows = table.OfType<MarkdigTableRow>().Select(Read).ToList();
        var alignments = table.ColumnDefinitions.Take(rows[0].Cells.Length).Select(AlignmentOf);
        return new Table([.. alignments], rows[0], [.. rows.Skip(1)]);
    }

    private static TableRow Read(MarkdigTableRow row) => new([.. row.OfType<MarkdigTableCell>().Select(ReadCell)]);

    private static TableCell ReadCell(MarkdigTableCell cell) =>
        new([.. cell.OfType<LeafBlock>().SelectMany(leaf => InlineReader.Read(leaf.Inline, isInCell: true))]);
}
