namespace VcCleaner.Structure;

/// <summary>Gathers the evidence on one line of a page. Constant work for each line.</summary>
internal static class HeadingEvidence
{
    /// <summary>One set for each block; empty for blocks that are no lines.</summary>
    public static FeatureSet[] All(Page page)
    {
        var runs = LineRun.Of(page.Blocks);
        var sets = new FeatureSet[page.Blocks.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            if (page.Blocks[i].Line is not null) sets[i] = Of(page, i, runs);
        }

        return sets;
    }

    private static FeatureSet Of(Page page, int at, ReadOnlySpan<LineRun> runs)
    {
        var set = default(FeatureSet);
        var block = page.Blocks[at];
        var line = block.Line!;
        set.Add(HeadingFeature.Always);
        LineEvidence.Add(ref set, line);
        AddRepetition(ref set, page, line);
        var previous = at > 0 ? page.Blocks[at - 1] : null;
        var next = at + 1 < page.Blocks.Length ? page.Blocks[at + 1] : null;
        var second = at + 2 < page.Blocks.Length ? page.Blocks[at + 2] : null;
        AddPrevious(ref set, block, previous);
        AddNext(ref set, block, next, second);
        AddRun(ref set, runs[at]);
        AddPage(ref set, page, line);
        AddParallels(ref set, page, at, runs[at]);
        AddCohesion(ref set, block, previous, next);
        var isShortBare = line.End == LineEnd.Bare && line.Length <= 8;
        set.AddIf(isShortBare && next is { Length: > 20 }, HeadingFeature.ShortBareBeforeLong);
        set.AddIf(isShortBare && previous is { End: LineEnd.Period } && next is { End: LineEnd.Period }, HeadingFeature.ShortBareAfterPeriodBeforePeriod);
        set.AddIf(line.Has(LineTraits.Digits) && runs[at].Length == 1, HeadingFeature.DigitsInsideAlone);
        set.AddIf(line.Length == 1 && next is { Length: > 20 }, HeadingFeature.OneWordBeforeLong);
        set.AddIf(line.Case == LetterCase.AllCapitals && (previous?.Line?.Case == LetterCase.AllCapitals || next?.Line?.Case == LetterCase.AllCapitals), HeadingFeature.CapitalsAmongCapitals);
        set.AddIf(previous is { End: LineEnd.Period } && next is { End: LineEnd.Period }, HeadingFeature.PeriodBeforeAndAfter);
        set.AddIf(line.Case is LetterCase.Title or LetterCase.AllCapitals && next?.Line is not { Case: LetterCase.Title or LetterCase.AllCapitals }, HeadingFeature.TitleCaseBeforeLower);
        return set;
    }

    private static void AddRepetition(ref FeatureSet set, Page page, LineProfile line)
    {
        set.AddIf(page.CountOf(line) > 1, HeadingFeature.SameLineTwice);
        set.AddIf(page.CountOfForm(line) > 1, HeadingFeature.FormReturns);
    }

    private static void AddPrevious(ref FeatureSet set, PageBlock block, PageBlock? previous)
    {
        set.AddIf(block.IsAfterFigure, HeadingFeature.FiguresBefore);
        set.AddIf(block.IsAfterBoundary, HeadingFeature.BoundaryBefore);
        if (previous is null)
        {
            set.Add(HeadingFeature.FirstOnPage);
            return;
        }

        set.Add(previous.Role switch
        {
            BlockRole.Line when previous.Length <= 9 => HeadingFeature.AfterShortLine,
            BlockRole.Line => HeadingFeature.AfterMediumText,
            BlockRole.Text => previous.Length > 20 ? HeadingFeature.AfterLongText : HeadingFeature.AfterMediumText,
            BlockRole.List or BlockRole.Citation => HeadingFeature.AfterList,
            _ => HeadingFeature.AfterOther,
        });
        set.AddIf(previous.End == LineEnd.Colon, HeadingFeature.AfterColon);
        set.AddIf(previous.End == LineEnd.Period, HeadingFeature.AfterPeriod);
        set.AddIf(previous.End == LineEnd.Bare, HeadingFeature.AfterBare);
        set.AddIf(block.Length * 4 <= previous.Length, HeadingFeature.MuchShorterThanPrevious);
        set.AddIf(IsSimilar(block.Length, previous.Length), HeadingFeature.AsLongAsPrevious);
        set.AddIf(block.Length > previous.Length * 3 / 2, HeadingFeature.LongerThanPrevious);
        set.AddIf(previous.Line is { } other && other.Case == block.Line!.Case && other.End == block.End, HeadingFeature.SameCaseAsPrevious);
    }

    private static void AddNext(ref FeatureSet set, PageBlock block, PageBlock? next, PageBlock? second)
    {
        if (next is null)
        {
            set.Add(HeadingFeature.LastOnPage);
            return;
        }

        set.AddIf(next.IsAfterFigure, HeadingFeature.FiguresAfter);
        set.AddIf(next.IsAfterBoundary, HeadingFeature.BoundaryAfter);
        set.Add(next.Role switch
        {
            BlockRole.Line when next.Length <= 9 => HeadingFeature.BeforeShortLine,
            BlockRole.Line => HeadingFeature.BeforeMediumText,
            BlockRole.Text => next.Length > 20 ? HeadingFeature.BeforeLongText : HeadingFeature.BeforeMediumText,
            BlockRole.Citation => HeadingFeature.BeforeCitation,
            BlockRole.List => HeadingFeature.BeforeList,
            _ => HeadingFeature.BeforeOther,
        });
        set.AddIf(block.End == LineEnd.Colon && next.Role == BlockRole.List, HeadingFeature.AnnouncesList);
        set.AddIf(next.End == LineEnd.Period, HeadingFeature.BeforePeriod);
        set.AddIf(next.End == LineEnd.Colon, HeadingFeature.BeforeColon);
        set.AddIf(next.End == LineEnd.Bare && next.Role == BlockRole.Line, HeadingFeature.BeforeBare);
        set.Add(block.Length * 4 <= next.Length ? HeadingFeature.MuchShorterThanNext
            : IsSimilar(block.Length, next.Length) ? HeadingFeature.AsLongAsNext
            : block.Length < next.Length ? HeadingFeature.ShorterThanNext : HeadingFeature.LongerThanNext);
        set.AddIf(next.Line is { } other && other.Case == block.Line!.Case && other.End == block.End, HeadingFeature.SameCaseAsNext);
        if (second is not null) set.Add(second.Length > 20 ? HeadingFeature.SecondNextIsLong : HeadingFeature.SecondNextIsShort);
    }

    private static void AddRun(ref FeatureSet set, LineRun run)
    {
        if (run.Length == 1) set.Add(HeadingFeature.AloneAmongText);
        else if (run.Position == 0) set.Add(run.Length == 2 ? HeadingFeature.FirstOfTwoLines : HeadingFeature.FirstOfSeveralLines);
        else set.Add(run.Position == run.Length - 1 ? HeadingFeature.LastOfLines : HeadingFeature.AmongLines);
    }

    private static void AddPage(ref FeatureSet set, Page page, LineProfile line)
    {
        var share = page.Lines * 10 / page.Blocks.Length;
        set.Add(share >= 7 ? HeadingFeature.MostlyLinesOnPage : share >= 4 ? HeadingFeature.HalfLinesOnPage : HeadingFeature.FewLinesOnPage);
        set.AddIf(line.End == LineEnd.Bare && page.Sentences * 2 > page.Lines, HeadingFeature.BareWhereLinesAreSentences);
    }

    private static void AddParallels(ref FeatureSet set, Page page, int at, LineRun run)
    {
        var blocks = page.Blocks;
        var line = blocks[at].Line!;
        var withPrevious = Parallels.Shared(blocks, at, at - 1);
        var withNext = Parallels.Shared(blocks, at, at + 1);
        set.AddIf(((withPrevious | withNext) & LineForms.LastWord) != 0, HeadingFeature.SameLastWordAsNeighbour);
        set.AddIf(((withPrevious | withNext) & LineForms.FirstWord) != 0, HeadingFeature.SameFirstWordAsNeighbour);
        set.AddIf(((withPrevious | withNext) & (LineForms.Colon | LineForms.Digit)) != 0, HeadingFeature.SameFormAsNeighbour);
        // What the lines below share and this one does not makes it their heading rather than their first.
        var below = Parallels.Shared(blocks, at + 1, at + 2) & ~withNext;
        set.AddIf(below != 0, HeadingFeature.BeforeParallelLines);
        set.AddIf((below & Parallels.Shared(blocks, at + 2, at + 3)) != 0, HeadingFeature.BeforeManyParallelLines);
        set.AddIf((Parallels.Shared(blocks, at - 2, at - 1) & ~withPrevious) != 0, HeadingFeature.AfterParallelLines);
        set.AddIf(run.IsOpenedByColon, HeadingFeature.ColonOpensLines);
        set.AddIf(line.Number.Style == NumberStyle.None && char.IsDigit(line.Text[0]), HeadingFeature.DigitFirst);
        set.AddIf(char.IsDigit(line.Text[^1]), HeadingFeature.DigitLast);
        if (!Parallels.IsNameLike(line)) return;
        set.Add(HeadingFeature.NameLike);
        set.AddIf((at > 0 && Parallels.IsNameLike(blocks[at - 1].Line)) || (at + 1 < blocks.Length && Parallels.IsNameLike(blocks[at + 1].Line)), HeadingFeature.NameAmongNames);
    }

    /// <summary>A heading's words return in the text below it.</summary>
    private static void AddCohesion(ref FeatureSet set, PageBlock block, PageBlock? previous, PageBlock? next)
    {
        set.AddIf(next is { Length: > 12 } && Parallels.WordReturns(block.Text, next.Text), HeadingFeature.WordsReturnBelow);
        set.AddIf(previous is { Length: > 12 } && Parallels.WordReturns(block.Text, previous.Text), HeadingFeature.WordsReturnAbove);
    }

    private static bool IsSimilar(int one, int other) => one * 3 >= other * 2 && other * 3 >= one * 2;
}
