using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Removes the lines of the body that only repeat the title, which the front matter or the first heading says already.</summary>
internal static class TitleFolding
{
    /// <summary>How many text blocks from the start a line may hold the site's name too, or lead a paragraph.</summary>
    private const int Near = 4;

    /// <summary>What the site's name, marks and white space may add to a title; a longer text need not be compared with it.</summary>
    private const int LongestExcess = 200;

    public static Document Apply(Document document, DecisionLog log)
    {
        if (document.Title is not { } title || TitleKey.Of(title) is not { Length: > 1 } key) return document;
        ImmutableArray<Block>.Builder? kept = null;
        var texts = 0;
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            var block = document.Blocks[i];
            var rest = BlockReading.IsFigure(block) ? block : Fold(block, key, isNear: texts++ < Near, log);
            if (!ReferenceEquals(rest, block) && kept is null)
            {
                kept = ImmutableArray.CreateBuilder<Block>(document.Blocks.Length);
                kept.AddRange(document.Blocks, i);
            }

            if (rest is not null) kept?.Add(rest);
        }

        return kept is null ? document : document with { Blocks = kept.ToImmutable() };
    }

    /// <summary>What remains of a block without the title: null for nothing.</summary>
    private static Block? Fold(Block block, string key, bool isNear, DecisionLog log)
    {
        switch (block)
        {
            case Paragraph { Inlines: [TextRun { Value: var text }] } when text.Length > (4 * key.Length) + LongestExcess || !TitleKey.MayBegin(text, key):
                return block;
            case Heading heading when IsBare(heading.Inlines) && IsTitle(InlineText.Of(heading.Inlines), key, isNear):
                Report(heading, InlineText.Of(heading.Inlines), log);
                return null;
            case Paragraph paragraph when IsBare(paragraph.Inlines) && IsTitle(InlineText.Of(paragraph.Inlines), key, isNear):
                Report(paragraph, InlineText.Of(paragraph.Inlines), log);
                return null;
            case Paragraph paragraph when isNear && paragraph.Inlines.Any(inline => inline is LineBreak):
                return FoldLines(paragraph, key, log);
            default:
                return block;
        }
    }

    /// <summary>Lines at the head of a paragraph: <c>Title⏎Title⏎Once upon a time</c>.</summary>
    private static Paragraph? FoldLines(Paragraph paragraph, string key, DecisionLog log)
    {
        var lines = InlineLines.Split(paragraph.Inlines);
        var first = 0;
        while (first < lines.Length && IsBare(lines[first]) && IsTitle(InlineText.Of(lines[first]), key, isNear: true))
        {
            Report(paragraph, InlineText.Of(lines[first]), log);
            first++;
        }

        if (first == 0) return paragraph;
        return first == lines.Length ? null : paragraph with { Inlines = InlineLines.Join(lines[first..]) };
    }

    private static void Report(Block place, string line, DecisionLog log)
    {
        log.Drop(DiagnosticCatalog.FoldedTitle, place, line);
        log.Add(StructureKind.FoldedTitle, place, line, 1, "RepeatsTitle");
    }

    private static bool IsTitle(string line, string key, bool isNear) =>
        line.Length >= key.Length && (isNear || line.Length < key.Length + 8) && TitleKey.MayBegin(line, key) && (TitleKey.Of(line) == key || (isNear && TitleKey.IsWithSiteName(line, key)));

    /// <summary>A link or an image is more than a repeated title, wherever it stands.</summary>
    private static bool IsBare(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            var isBare = inline is TextRun or CodeSpan || (inline is Strong { Inlines: var strong } && IsText(strong)) || (inline is Emphasis { Inlines: var emphasis } && IsText(emphasis));
            if (!isBare) return false;
        }

        return true;
    }

    private static bool IsText(ImmutableArray<Inline> inlines) => inlines.All(inline => inline is TextRun);
}
