using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Reads one block for what it is to its neighbours.</summary>
internal static class BlockReading
{
    /// <summary>Characters of an average word with its space; an estimate is enough for long text.</summary>
    private const int CharactersPerWord = 6;

    /// <summary>Images, rules, comments and what stands alone without words.</summary>
    public static bool IsFigure(Block block) => block switch
    {
        ThematicBreak or SummaryBreak or HtmlBlock => true,
        Paragraph { Inlines: var inlines } => IsWordless(inlines),
        _ => false,
    };

    /// <summary>Raw text beyond this length is read as it is: nothing makes a line of it, and tidying costs.</summary>
    private const int LongestTidied = 400;

    public static PageBlock Read(Block block, int index)
    {
        if (block is not Paragraph paragraph) return new PageBlock(index, block, block is ListBlock ? BlockRole.List : BlockRole.Other);
        if (paragraph.Inlines is [TextRun { Value: { Length: > LongestTidied } raw }] && !TypedMarker.Read(raw).IsBullet && !Citation.IsOne(raw)) return ReadLong(paragraph, raw, index);
        if (LineText.Of(paragraph.Inlines) is not { Length: > 0 } text) return ReadMarked(paragraph, index);
        if (paragraph.IsGiven) return new PageBlock(index, block, BlockRole.Text) { Text = text, Length = text.Length / CharactersPerWord, End = LineProfile.EndOf(text), MayBeReference = Citation.MayBeOne(text) };
        if (TypedMarker.Read(text).IsBullet) return new PageBlock(index, block, BlockRole.List) { Text = text, Length = text.Length / CharactersPerWord };
        if (Citation.IsOne(text)) return new PageBlock(index, block, BlockRole.Citation) { Text = text, Length = text.Length / CharactersPerWord, MayBeReference = true };
        if (text.Length > LineProfile.LongestLine)
        {
            return new PageBlock(index, block, BlockRole.Text) { Text = text, Length = Math.Max(21, text.Length / CharactersPerWord), End = LineProfile.EndOf(text) };
        }

        var line = LineProfile.Read(text);
        if (PageFurniture.Contains(line)) return new PageBlock(index, block, BlockRole.Text) { Text = text, Length = line.Length, End = line.End, IsFurniture = true };
        if (IsNeverHeading(line)) return new PageBlock(index, block, BlockRole.Text) { Text = text, Length = line.Length, End = line.End, IsContact = line.Has(LineTraits.Email | LineTraits.Phone) };
        return new PageBlock(index, block, BlockRole.Line) { Text = text, Line = line, Length = line.Length, End = line.End };
    }

    private static PageBlock ReadLong(Paragraph paragraph, string text, int index) =>
        new(index, paragraph, BlockRole.Text) { Text = text, Length = text.Length / CharactersPerWord, End = LineProfile.EndOf(text) };

    /// <summary>No letter at all (but `#7` counts down), an address, a telephone number, a handle, a command: whatever stands around, that is no heading.</summary>
    private static bool IsNeverHeading(LineProfile line) =>
        (line.Letters == 0 && line.Text[0] != '#') || line.Has(LineTraits.Email | LineTraits.Phone | LineTraits.Url) || (line.Has(LineTraits.MostlyDigits) && line.Letters < 3 && line.Text[0] != '#') || line.Text[0] is '@' or '$' or '[' or '{' or '<' or '/' or '\\';

    private static PageBlock ReadMarked(Paragraph paragraph, int index)
    {
        var text = InlineText.Of(paragraph.Inlines);
        return new PageBlock(index, paragraph, BlockRole.Text) { Text = text, Length = text.Length / CharactersPerWord, End = text.Length == 0 ? LineEnd.Bare : LineProfile.EndOf(text), MayBeReference = Citation.MayBeOne(text) };
    }

    private static bool IsWordless(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            var isWordless = inline is Image or LineBreak or HtmlInline or Link { Inlines: [Image] }
                || (inline is TextRun { Value: var value } && string.IsNullOrWhiteSpace(value));
            if (!isWordless) return false;
        }

        return true;
    }
}
