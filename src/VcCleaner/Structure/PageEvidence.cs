namespace VcCleaner.Structure;

/// <summary>Gathers the evidence on one line of a page. Constant work for each line.</summary>
internal static class PageEvidence
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
        set.Add(LineFeature.Always);
        LineEvidence.Add(ref set, line);
        AddRepetition(ref set, page, at);
        var previous = at > 0 ? page.Blocks[at - 1] : null;
        var next = at + 1 < page.Blocks.Length ? page.Blocks[at + 1] : null;
        var second = at + 2 < page.Blocks.Length ? page.Blocks[at + 2] : null;
        AddPrevious(ref set, block, previous);
        AddNext(ref set, block, next, second);
        AddRun(ref set, runs[at]);
        AddPage(ref set, page, line);
        AddParallels(ref set, page, at, runs[at]);
        AddCohesion(ref set, block, previous, next);
        AddCombined(ref set, page, at, runs[at]);
        var isShortBare = line.End == LineEnd.Bare && line.Length <= 8;
        set.AddIf(isShortBare && next is { Length: > 20 }, LineFeature.ShortBareBeforeLong);
        set.AddIf(isShortBare && previous is { End: LineEnd.Period } && next is { End: LineEnd.Period }, LineFeature.ShortBareAfterPeriodBeforePeriod);
        set.AddIf(line.Has(LineTraits.Digits) && runs[at].Length == 1, LineFeature.DigitsInsideAlone);
        set.AddIf(line.Length == 1 && next is { Length: > 20 }, LineFeature.OneWordBeforeLong);
        set.AddIf(line.Case == LetterCase.AllCapitals && (previous?.Line?.Case == LetterCase.AllCapitals || next?.Line?.Case == LetterCase.AllCapitals), LineFeature.CapitalsAmongCapitals);
        set.AddIf(previous is { End: LineEnd.Period } && next is { End: LineEnd.Period }, LineFeature.PeriodBeforeAndAfter);
        Neighbourhood.Add(ref set, page, at);
        set.AddIf(line.Case is LetterCase.Title or LetterCase.AllCapitals && next?.Line is not { Case: LetterCase.Title or LetterCase.AllCapitals }, LineFeature.TitleCaseBeforeLower);
        return set;
    }

    private static void AddRepetition(ref FeatureSet set, Page page, int at)
    {
        set.AddIf(page.IsRepeated(at), LineFeature.SameLineTwice);
        set.AddIf(page.CountOfForm(page.Blocks[at].Line!) > 1, LineFeature.FormReturns);
    }

    private static void AddPrevious(ref FeatureSet set, PageBlock block, PageBlock? previous)
    {
        set.AddIf(block.IsAfterFigure, LineFeature.FiguresBefore);
        set.AddIf(block.IsAfterBoundary, LineFeature.BoundaryBefore);
        if (previous is null)
        {
            set.Add(LineFeature.FirstOnPage);
            return;
        }

        set.Add(previous.Role switch
        {
            BlockRole.Line when previous.Length <= 9 => LineFeature.AfterShortLine,
            BlockRole.Line => LineFeature.AfterMediumText,
            BlockRole.Text => previous.Length > 20 ? LineFeature.AfterLongText : LineFeature.AfterMediumText,
            BlockRole.List or BlockRole.Citation => LineFeature.AfterList,
            _ => LineFeature.AfterOther,
        });
        set.AddIf(previous.End == LineEnd.Colon, LineFeature.AfterColon);
        set.AddIf(previous.End == LineEnd.Period, LineFeature.AfterPeriod);
        set.AddIf(previous.End == LineEnd.Bare, LineFeature.AfterBare);
        set.AddIf(block.Length * 4 <= previous.Length, LineFeature.MuchShorterThanPrevious);
        set.AddIf(IsSimilar(block.Length, previous.Length), LineFeature.AsLongAsPrevious);
        set.AddIf(block.Length > previous.Length * 3 / 2, LineFeature.LongerThanPrevious);
        set.AddIf(previous.Line is { } other && other.Case == block.Line!.Case && other.End == block.End, LineFeature.SameCaseAsPrevious);
    }

    private static void AddNext(ref FeatureSet set, PageBlock block, PageBlock? next, PageBlock? second)
    {
        if (next is null)
        {
            set.Add(LineFeature.LastOnPage);
            return;
        }

        set.AddIf(next.IsAfterFigure, LineFeature.FiguresAfter);
        set.AddIf(next.IsAfterBoundary, LineFeature.BoundaryAfter);
        set.Add(next.Role switch
        {
            BlockRole.Line when next.Length <= 9 => LineFeature.BeforeShortLine,
            BlockRole.Line => LineFeature.BeforeMediumText,
            BlockRole.Text => next.Length > 20 ? LineFeature.BeforeLongText : LineFeature.BeforeMediumText,
            BlockRole.Citation => LineFeature.BeforeCitation,
            BlockRole.List => LineFeature.BeforeList,
            _ => LineFeature.BeforeOther,
        });
        set.AddIf(block.End == LineEnd.Colon && next.Role == BlockRole.List, LineFeature.AnnouncesList);
        set.AddIf(next.End == LineEnd.Period, LineFeature.BeforePeriod);
        set.AddIf(next.End == LineEnd.Colon, LineFeature.BeforeColon);
        set.AddIf(next.End == LineEnd.Bare && next.Role == BlockRole.Line, LineFeature.BeforeBare);
        set.Add(block.Length * 4 <= next.Length ? LineFeature.MuchShorterThanNext
            : IsSimilar(block.Length, next.Length) ? LineFeature.AsLongAsNext
            : block.Length < next.Length ? LineFeature.ShorterThanNext : LineFeature.LongerThanNext);
        set.AddIf(next.Line is { } other && other.Case == block.Line!.Case && other.End == block.End, LineFeature.SameCaseAsNext);
        set.AddIf(RunsOn(block, next), LineFeature.RunsOn);
        if (second is not null) set.Add(second.Length > 20 ? LineFeature.SecondNextIsLong : LineFeature.SecondNextIsShort);
    }

    private static void AddRun(ref FeatureSet set, LineRun run)
    {
        if (run.Length == 1) set.Add(LineFeature.AloneAmongText);
        else if (run.Position == 0) set.Add(run.Length == 2 ? LineFeature.FirstOfTwoLines : LineFeature.FirstOfSeveralLines);
        else set.Add(run.Position == run.Length - 1 ? LineFeature.LastOfLines : LineFeature.AmongLines);
    }

    private static void AddPage(ref FeatureSet set, Page page, LineProfile line)
    {
        var share = page.Lines * 10 / page.Blocks.Length;
        set.Add(share >= 7 ? LineFeature.MostlyLinesOnPage : share >= 4 ? LineFeature.HalfLinesOnPage : LineFeature.FewLinesOnPage);
        set.AddIf(line.End == LineEnd.Bare && page.Sentences * 2 > page.Lines, LineFeature.BareWhereLinesAreSentences);
    }

    private static void AddParallels(ref FeatureSet set, Page page, int at, LineRun run)
    {
        var blocks = page.Blocks;
        var line = blocks[at].Line!;
        var withPrevious = Parallels.Shared(blocks, at, at - 1);
        var withNext = Parallels.Shared(blocks, at, at + 1);
        set.AddIf(((withPrevious | withNext) & LineForms.LastWord) != 0, LineFeature.SameLastWordAsNeighbour);
        set.AddIf(((withPrevious | withNext) & LineForms.FirstWord) != 0, LineFeature.SameFirstWordAsNeighbour);
        set.AddIf(((withPrevious | withNext) & (LineForms.Colon | LineForms.Digit)) != 0, LineFeature.SameFormAsNeighbour);
        // What the lines below share and this one does not makes it their heading rather than their first.
        var below = Parallels.Shared(blocks, at + 1, at + 2) & ~withNext;
        set.AddIf(below != 0, LineFeature.BeforeParallelLines);
        set.AddIf((below & Parallels.Shared(blocks, at + 2, at + 3)) != 0, LineFeature.BeforeManyParallelLines);
        set.AddIf((Parallels.Shared(blocks, at - 2, at - 1) & ~withPrevious) != 0, LineFeature.AfterParallelLines);
        set.AddIf(run.IsOpenedByColon, LineFeature.ColonOpensLines);
        set.AddIf(line.Number.Style == NumberStyle.None && char.IsDigit(line.Text[0]), LineFeature.DigitFirst);
        set.AddIf(char.IsDigit(line.Text[^1]), LineFeature.DigitLast);
        if (!Parallels.IsNameLike(line)) return;
        set.Add(LineFeature.NameLike);
        set.AddIf((at > 0 && Parallels.IsNameLike(blocks[at - 1].Line)) || (at + 1 < blocks.Length && Parallels.IsNameLike(blocks[at + 1].Line)), LineFeature.NameAmongNames);
    }

    /// <summary>Signs that mean something only together.</summary>
    private static void AddCombined(ref FeatureSet set, Page page, int at, LineRun run)
    {
        var line = page.Blocks[at].Line!;
        var previous = at > 0 ? page.Blocks[at - 1] : null;
        var next = at + 1 < page.Blocks.Length ? page.Blocks[at + 1] : null;
        set.AddIf(run.Length >= 9, LineFeature.InVeryLongRun);
        set.AddIf(Parallels.IsNameLike(previous?.Line) && next is { Length: > 9 }, LineFeature.BelowNameAboveText);
        var isShort = line.End == LineEnd.Bare && line.Length <= 7;
        set.AddIf(isShort && previous is { Role: BlockRole.Line, End: LineEnd.Bare, Length: <= 9 } && next is { Length: > 20 }, LineFeature.ShortBetweenShortAndLong);
        set.AddIf(isShort && previous is { Length: > 9, End: not LineEnd.Colon } && next is { Role: BlockRole.Line, End: LineEnd.Bare, Length: <= 9 }, LineFeature.ShortBetweenTextAndShort);
        set.AddIf(page.FirstWords.SizeAt(at) >= 3, LineFeature.FirstWordReturns);
        var isLongNext = next is { Length: > 20 };
        set.AddIf(isLongNext && line.Has(LineTraits.InnerColon), LineFeature.ColonInsideBeforeLong);
        set.AddIf(line.Has(LineTraits.InnerColon) && (previous?.Line?.Has(LineTraits.InnerColon) == true || next?.Line?.Has(LineTraits.InnerColon) == true), LineFeature.ColonInsideAmongColons);
        set.AddIf(isLongNext && line.End == LineEnd.Colon, LineFeature.ColonEndBeforeLong);
        set.AddIf(line is { End: LineEnd.Colon, Length: <= 3 }, LineFeature.ShortWithColonEnd);
        set.AddIf(isLongNext && line.Has(LineTraits.Parentheses), LineFeature.ParenthesesBeforeLong);
        set.AddIf(line.Has(LineTraits.ActionStart) && previous is { Length: > 9 } && next is not { Length: > 20 }, LineFeature.ActionAfterText);
    }

    /// <summary>A heading's words return in the text below it.</summary>
    private static void AddCohesion(ref FeatureSet set, PageBlock block, PageBlock? previous, PageBlock? next)
    {
        set.AddIf(next is { Length: > 12 } && Parallels.WordReturns(block.Text, next.Text), LineFeature.WordsReturnBelow);
    }

    /// <summary>Lines of a verse, or of a text that was cut at its margin: about as long as each other, and the next begins small.</summary>
    private static bool RunsOn(PageBlock block, PageBlock next) =>
        block is { Length: > 2, Line: { End: LineEnd.Bare, Case: LetterCase.Sentence or LetterCase.Mixed or LetterCase.LowerStart } }
        && next is { Length: > 2, Line.Case: LetterCase.LowerStart } && IsSimilar(block.Length, next.Length);

    private static bool IsSimilar(int one, int other) => one * 3 >= other * 2 && other * 3 >= one * 2;
}
