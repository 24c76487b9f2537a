using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Makes lists of neighbouring lines that begin with a typed bullet or with numbers that count up.</summary>
/// <remarks>The lines may be paragraphs of their own or stand in one paragraph with line breaks: <c>Bring:⏎- a hat⏎- water</c>.</remarks>
internal static class TypedLists
{
    private const int Fewest = 2;

    public static ImmutableArray<Block> Apply(ImmutableArray<Block> blocks, DecisionLog log)
    {
        if (CountOfPossible(blocks) < Fewest) return blocks;
        var pieces = Cut(blocks, out var marked);
        if (marked < Fewest) return blocks;
        var done = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var plain = 0;
        for (var start = 0; start < pieces.Count;)
        {
            var end = EndOfRun(pieces, start);
            if (end - start >= Fewest && IsList(pieces, start, end))
            {
                AddPlain(done, pieces, plain, start);
                done.Add(ListOf(pieces, start, end, log));
                plain = end;
            }

            start = end;
        }

        AddPlain(done, pieces, plain, pieces.Count);
        return done.ToImmutable();
    }

    /// <summary>How many lines begin with what may be a mark; most pages have none, and nothing need be cut.</summary>
    private static int CountOfPossible(ImmutableArray<Block> blocks)
    {
        var count = 0;
        foreach (var block in blocks)
        {
            if (block is not Paragraph { Inlines: var inlines }) continue;
            var isStart = true;
            foreach (var inline in inlines)
            {
                if (isStart && TypedItem.MayBegin(inline)) count++;
                isStart = inline is LineBreak;
            }
        }

        return count;
    }

    private static List<Piece> Cut(ImmutableArray<Block> blocks, out int marked)
    {
        var pieces = new List<Piece>(blocks.Length);
        marked = 0;
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph)
            {
                pieces.Add(new Piece(block, [], null));
                continue;
            }

            foreach (var line in InlineLines.Split(paragraph.Inlines))
            {
                var item = TypedItem.Read(line);
                if (item is not null) marked++;
                pieces.Add(new Piece(block, line, item));
            }
        }

        return pieces;
    }

    private static int EndOfRun(List<Piece> pieces, int start)
    {
        var end = start + 1;
        if (pieces[start].Item is not { } previous) return end;
        while (end < pieces.Count && pieces[end].Item is { } item && item.Continues(previous))
        {
            previous = item;
            end++;
        }

        return end;
    }

    /// <summary>Dashes at the start of lines are how many languages write dialogue: <c>— Where to? – Home!</c></summary>
    private static bool IsList(List<Piece> pieces, int start, int end)
    {
        var glyph = pieces[start].Item!.Bullet.Glyph;
        if (glyph is not ("-" or "–" or "—")) return true;
        var spoken = 0;
        for (var i = start; i < end; i++)
        {
            var closing = LineProfile.EndOf(pieces[i].Item!.Text);
            if (closing is LineEnd.Question or LineEnd.Exclamation || (glyph == "—" && closing == LineEnd.Period)) spoken++;
        }

        return spoken * 3 < end - start;
    }

    /// <summary>What stands outside of lists; lines of one paragraph stay together.</summary>
    private static void AddPlain(ImmutableArray<Block>.Builder done, List<Piece> pieces, int start, int end)
    {
        while (start < end)
        {
            var source = pieces[start].Source;
            var first = start;
            while (start < end && ReferenceEquals(pieces[start].Source, source)) start++;
            if (source is not Paragraph paragraph)
            {
                done.Add(source);
                continue;
            }

            var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>(start - first);
            for (var i = first; i < start; i++) lines.Add(pieces[i].Line);
            done.Add(paragraph with { Inlines = InlineLines.Join(lines.MoveToImmutable()) });
        }
    }

    private static ListBlock ListOf(List<Piece> pieces, int start, int end, DecisionLog log)
    {
        var first = pieces[start].Item!;
        var cause = log.Report(DiagnosticCatalog.RecoveredList, pieces[start].Source, first.Text, first.IsOrdered ? "numbered lines" : "lines with a typed mark");
        log.Add(StructureKind.List, pieces[start].Source, first.Text, 1, first.IsOrdered ? "NumbersCountUp" : "TypedMarks");
        var isMixed = IsMixed(pieces, start, end);
        var items = ImmutableArray.CreateBuilder<ListItem>(end - start);
        for (var i = start; i < end; i++)
        {
            var item = pieces[i].Item!;
            if (!isMixed && item.MarkLength > 0) log.Drop(cause, item.Text[..item.MarkLength].TrimEnd());
            items.Add(new ListItem([new Paragraph(isMixed ? item.Line : item.WithoutMark()) { Origin = pieces[i].Source.Origin }]));
        }

        return new ListBlock(first.IsOrdered, first.IsOrdered ? first.Number.Value : 1, items.ToImmutable()) { Origin = pieces[start].Source.Origin };
    }

    private static bool IsMixed(List<Piece> pieces, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (pieces[i].Item!.Bullet.Glyph != pieces[start].Item!.Bullet.Glyph) return true;
        }

        return false;
    }

    /// <summary>A line of a paragraph, or a whole block that is none.</summary>
    private readonly record struct Piece(Block Source, ImmutableArray<Inline> Line, TypedItem? Item);
}
