namespace VcCleaner.Structure;

/// <summary>The evidence for and against a line being a heading or an item of a list. Each is true or false; its weights stand in <see cref="LineWeights"/>.</summary>
/// <remarks>The names are what <c>--explain-structure</c> prints, and what the fitting script reads: order is of no importance.</remarks>
internal enum LineFeature
{
    Always,
    OneWord, TwoWords, ThreeOrFourWords, FiveOrSixWords, SevenToNineWords, TenToThirteenWords, FourteenToEighteenWords, OverEighteenWords,
    EndsBare, EndsWithPeriod, EndsWithQuestion, EndsWithExclamation, EndsWithColon,
    NoCapitalsInScript, BeginsSmall, SentenceCase, MixedCase, TitleCase, AllCapitals, CapitalizedWord,
    SeveralSentences, OneComma, SeveralCommas, ColonInside, DigitsInside, MostlyDigits, DashInside, Parentheses, WebAddress, MailAddress, Telephone,
    Price, Year, MonthOrDay, ClockTime, Quotation, SymbolFirst, QuestionWordFirst, SectionName, SectionNameFirst, PageFurniture,
    NumberedArabic, NumberedNested, NumberedRoman, NumberedLetter, NumberedWord, FormReturns, SameLineTwice,
    FirstOnPage, AfterShortLine, AfterMediumText, AfterLongText, AfterList, AfterOther, AfterColon, AfterPeriod, AfterBare,
    LastOnPage, BeforeShortLine, BeforeMediumText, BeforeLongText, BeforeList, BeforeCitation, BeforeOther, BeforePeriod, BeforeBare, BeforeColon,
    FiguresBefore, FiguresAfter, BoundaryBefore, BoundaryAfter,
    AloneAmongText, FirstOfTwoLines, FirstOfSeveralLines, AmongLines, LastOfLines,
    MuchShorterThanNext, ShorterThanNext, AsLongAsNext, LongerThanNext, MuchShorterThanPrevious, AsLongAsPrevious, LongerThanPrevious,
    SameFirstWordAsNeighbour, SameCaseAsPrevious, SameCaseAsNext,
    MostlyLinesOnPage, HalfLinesOnPage, FewLinesOnPage, SecondNextIsLong, SecondNextIsShort,
    BareWhereLinesAreSentences,
    SameLastWordAsNeighbour, SameFormAsNeighbour, BeforeParallelLines, BeforeManyParallelLines, AfterParallelLines, ColonOpensLines, DigitFirst, DigitLast, NameLike, NameAmongNames,
    WordsReturnBelow, DigitsInsideAlone, OneWordBeforeLong, CapitalsAmongCapitals, Byline, AnnouncesList,
    PeriodBeforeAndAfter, TitleCaseBeforeLower, ShortBareBeforeLong, ShortBareAfterPeriodBeforePeriod,
    NextOverFour, NextOverNine, NextOverFifteen, NextOverThirty, PreviousOverFour, PreviousOverNine, PreviousOverFifteen,
    BareLineBefore, TwoBareLinesBefore, BareLineAfter, TwoBareLinesAfter, ThreeBareLinesAfter,
    ShapeReturns, ShapeReturnsOften, NextBeginsSmall, NextHasColonInside, NextBeginsWithDigit, PreviousBeginsSmall,
    PreviousIsLikely, NextIsLikely, SecondPreviousIsLikely, SecondNextIsLikely, CaseOfLikely, FewLikely, ShapeIsLikely, ShapeIsUnlikely,
    IsLikely, IsItem, PreviousIsItem, NextIsItem, TwoItemsBefore, TwoItemsAfter, BetweenItems, ShapeIsItem,
    RunsOn,
    ActionWordFirst, SubjectWordFirst, SmallWordLast, BracketsDoNotClose,
    InVeryLongRun, BelowNameAboveText, ShortBetweenShortAndLong, ShortBetweenTextAndShort, FirstWordReturns,
    ColonInsideBeforeLong, ColonInsideAmongColons, ColonEndBeforeLong, ShortWithColonEnd, ParenthesesBeforeLong, ActionAfterText,
    EndOfLikely, NumberOfLikely, FirstWordOfLikely, BetweenTextAndLikely, BetweenLikelyAndText, LikelyJustAbove,
}
