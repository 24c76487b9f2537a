using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Finds the title of a text that was given none: its first heading, a first line that stands twice, a first line that is no sentence.</summary>
internal static class TitleGuess
{
    private const int LongestTitle = 16;

    /// <summary>Front matter, theme and editor may each print the title.</summary>
    private const int MostRepeats = 3;

    public static Document Apply(Document document, bool mayInfer, DecisionLog log)
    {
        if (!string.IsNullOrWhiteSpace(document.Title)) return document;
        var texts = FirstTexts(document.Blocks);
        if (texts.IsEmpty) return document;
        var first = document.Blocks[texts[0]];
        if (first is Heading heading)
        {
            return IsMarkOnly(heading.Inlines) && InlineText.Of(heading.Inlines) is { Length: > 0 } text && !IsSection(heading, text, document.Blocks)
                ? Take(document, texts[0], text, "FirstHeading", log) : document;
        }

        if (LineOf(first) is not { } line) return document;
        var second = texts.Length > 1 ? document.Blocks[texts[1]] : null;
        if (second is not null && LineOf(second) is { } next && TitleKey.Of(line.Text) is { Length: > 1 } key)
        {
            if (IsRefrain(document.Blocks, texts, key)) return document;
            if (TitleKey.Of(next.Text) == key || TitleKey.IsWithSiteName(next.Text, key)) return Take(document, texts[0], line.Text, "StandsTwice", log);
            // `Title | Site` above `Title`: the second is the title and the first folds away.
            if (TitleKey.IsWithSiteName(line.Text, TitleKey.Of(next.Text))) return Take(document, texts[1], next.Text, "StandsTwice", log);
        }

        return mayInfer && second is not null && IsTitle(line, second) ? Take(document, texts[0], line.Text, "FirstLineIsNoSentence", log) : document;
    }

    /// <summary><c>Introduction</c> above other headings of its level names a part of the text, not the text; <c>Advertisement</c> names nothing.</summary>
    private static bool IsSection(Heading first, string text, ImmutableArray<Block> blocks)
    {
        if (text.Length > LineProfile.LongestLine) return true;
        var line = LineProfile.Read(text);
        if (line.Has(LineTraits.Boilerplate) || line.Letters == 0) return true;
        if (!line.Has(LineTraits.SectionName) || first.Level == 1) return false;
        foreach (var block in blocks)
        {
            if (block is Heading other && other.Level <= first.Level && !ReferenceEquals(other, first)) return true;
        }

        return false;
    }

    /// <summary>A line that goes on repeating is a separator, a refrain, a table that lost its borders.</summary>
    private static bool IsRefrain(ImmutableArray<Block> blocks, ImmutableArray<int> texts, string key)
    {
        if (texts.Length <= MostRepeats) return texts.All(index => LineOf(blocks[index]) is { } line && TitleKey.Of(line.Text) == key);
        return LineOf(blocks[texts[MostRepeats]]) is { } last && TitleKey.Of(last.Text) == key;
    }

    private static Document Take(Document document, int index, string title, string reason, DecisionLog log)
    {
        log.Report(DiagnosticCatalog.GuessedTitle, document.Blocks[index], title);
        log.Add(StructureKind.Title, document.Blocks[index], title, 1, reason);
        return new Document(title, document.Blocks.RemoveAt(index));
    }

    private static ImmutableArray<int> FirstTexts(ImmutableArray<Block> blocks)
    {
        var texts = ImmutableArray.CreateBuilder<int>(MostRepeats + 1);
        for (var i = 0; i < blocks.Length && texts.Count <= MostRepeats; i++)
        {
            if (!BlockReading.IsFigure(blocks[i])) texts.Add(i);
        }

        return texts.ToImmutable();
    }

    private static LineProfile? LineOf(Block block) =>
        block is Paragraph { Inlines: var inlines } && LineText.Of(inlines) is { Length: > 1 and <= LineProfile.LongestLine } text ? LineProfile.Read(text) : null;

    /// <summary>A line is clearly a title if it is short, ends without a mark or with a question, and real text follows.</summary>
    private static bool IsTitle(LineProfile line, Block next)
    {
        const LineTraits contact = LineTraits.Url | LineTraits.Email | LineTraits.Phone | LineTraits.Price | LineTraits.MostlyDigits | LineTraits.Boilerplate
            | LineTraits.InnerSentence | LineTraits.SectionName | LineTraits.SymbolStart;
        if (line.Length > LongestTitle || line.Has(contact) || line.Case == LetterCase.LowerStart || TypedMarker.Read(line.Text).IsBullet) return false;
        if (line.End is not (LineEnd.Bare or LineEnd.Question or LineEnd.Exclamation)) return false;
        return next is not Paragraph { Inlines: var inlines } || InlineText.Of(inlines).Length >= line.Text.Length * 2;
    }

    /// <summary>A heading with a link or an image in it says more than a title can hold.</summary>
    private static bool IsMarkOnly(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is Link or Image or HtmlInline or VerbatimInline) return false;
        }

        return true;
    }
}
