using System.Collections.Immutable;
using Markdig.Syntax;
using VcCleaner.Documents;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using MarkdigTableCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;
using Table = VcCleaner.Documents.Table;
using TableCell = VcCleaner.Documents.TableCell;
using TableRow = VcCleaner.Documents.TableRow;

namespace VcCleaner.Verification;

/// <summary>The short way through the verifier: compares what Markdig read with what was meant while walking over both, without making a document of it.</summary>
/// <remarks>A yes means that both are the same piece for piece. A no only means that the long way has to be gone: what was read may be the same
/// in canonical form.</remarks>
internal static class BlockMatcher
{
    /// <summary>Whether the blocks of a container are the ones that were meant.</summary>
    /// <param name="found">As Markdig read it. No deeper than Markdig's own limit.</param>
    /// <param name="meant">In canonical form.</param>
    public static bool Matches(ContainerBlock found, ImmutableArray<Documents.Block> meant)
    {
        var next = 0;
        foreach (var block in found)
        {
            if (IsNothing(block)) continue;
            if (next == meant.Length || !Matches(block, meant[next++])) return false;
        }

        return next == meant.Length;
    }

    /// <summary>Definitions mean something only where they are used, and the comment between two lists nothing at all.</summary>
    private static bool IsNothing(Markdig.Syntax.Block block) =>
        block is LinkReferenceDefinitionGroup || block is Markdig.Syntax.HtmlBlock html && html.Lines.ToSlice().AsSpan().SequenceEqual(CanonicalForm.Separator);

    private static bool Matches(Markdig.Syntax.Block found, Documents.Block meant) => (found, meant) switch
    {
        (ParagraphBlock f, Paragraph m) => InlineMatcher.Matches(f.Inline, m.Inlines),
        (HeadingBlock f, Heading m) => f.Level == m.Level && InlineMatcher.Matches(f.Inline, m.Inlines),
        (Markdig.Syntax.ListBlock f, Documents.ListBlock m) => Matches(f, m),
        (QuoteBlock f, Quote m) => Matches(f, m.Blocks),
        (FencedCodeBlock f, Documents.CodeBlock m) => (f.Info is "text" ? null : f.Info) == m.Language && MarkdownReader.CodeOf(f) == m.Text,
        (Markdig.Syntax.HtmlBlock f, Documents.HtmlBlock m) => f.Lines.ToSlice().AsSpan().SequenceEqual(m.Html),
        (Markdig.Syntax.HtmlBlock f, SummaryBreak) => f.Lines.ToSlice().AsSpan() is "<!--more-->",
        (ThematicBreakBlock, ThematicBreak) => true,
        (MarkdigTable f, Table m) => Matches(f, m),
        _ => false,
    };

    private static bool Matches(Markdig.Syntax.ListBlock found, Documents.ListBlock meant)
    {
        if (found.IsOrdered != meant.IsOrdered || MarkdownReader.StartOf(found) != meant.Start || found.Count != meant.Items.Length) return false;
        for (var i = 0; i < found.Count; i++)
        {
            if (!Matches((ContainerBlock)found[i], meant.Items[i].Blocks)) return false;
        }

        return true;
    }

    private static bool Matches(MarkdigTable found, Table meant)
    {
        if (found.Count != meant.Rows.Length + 1 || found.ColumnDefinitions.Count < meant.Alignments.Length) return false;
        for (var i = 0; i < meant.Alignments.Length; i++)
        {
            if (MarkdownReader.AlignmentOf(found.ColumnDefinitions[i]) != meant.Alignments[i]) return false;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (!Matches((MarkdigTableRow)found[i], i == 0 ? meant.Header : meant.Rows[i - 1])) return false;
        }

        return true;
    }

    private static bool Matches(MarkdigTableRow found, TableRow meant)
    {
        if (found.Count != meant.Cells.Length) return false;
        for (var i = 0; i < found.Count; i++)
        {
            if (!Matches((MarkdigTableCell)found[i], meant.Cells[i])) return false;
        }

        return true;
    }

    private static bool Matches(MarkdigTableCell found, TableCell meant) => found switch
    {
        [] => meant.Inlines.IsEmpty,
        [LeafBlock only] => InlineMatcher.Matches(only.Inline, meant.Inlines, isInCell: true),
        _ => false,
    };
}
