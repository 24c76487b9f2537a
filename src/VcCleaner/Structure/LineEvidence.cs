namespace VcCleaner.Structure;

/// <summary>The part of the evidence that a line gives by itself.</summary>
internal static class LineEvidence
{
    public static void Add(ref FeatureSet set, LineProfile line)
    {
        set.Add(line.Length switch
        {
            <= 1 => HeadingFeature.OneWord,
            2 => HeadingFeature.TwoWords,
            <= 4 => HeadingFeature.ThreeOrFourWords,
            <= 6 => HeadingFeature.FiveOrSixWords,
            <= 9 => HeadingFeature.SevenToNineWords,
            <= 13 => HeadingFeature.TenToThirteenWords,
            <= 18 => HeadingFeature.FourteenToEighteenWords,
            _ => HeadingFeature.OverEighteenWords,
        });
        set.Add(line.End switch
        {
            LineEnd.Period => HeadingFeature.EndsWithPeriod,
            LineEnd.Question => HeadingFeature.EndsWithQuestion,
            LineEnd.Exclamation => HeadingFeature.EndsWithExclamation,
            LineEnd.Colon => HeadingFeature.EndsWithColon,
            _ => HeadingFeature.EndsBare,
        });
        set.Add(line.Case switch
        {
            LetterCase.None => HeadingFeature.NoCapitalsInScript,
            LetterCase.LowerStart => HeadingFeature.BeginsSmall,
            LetterCase.Sentence => HeadingFeature.SentenceCase,
            LetterCase.Mixed => HeadingFeature.MixedCase,
            LetterCase.Title => HeadingFeature.TitleCase,
            LetterCase.AllCapitals => HeadingFeature.AllCapitals,
            _ => HeadingFeature.CapitalizedWord,
        });
        AddNumber(ref set, line.Number.Style);
        AddTraits(ref set, line);
    }

    private static void AddNumber(ref FeatureSet set, NumberStyle style)
    {
        switch (style)
        {
            case NumberStyle.Arabic: set.Add(HeadingFeature.NumberedArabic); break;
            case NumberStyle.Nested: set.Add(HeadingFeature.NumberedNested); break;
            case NumberStyle.Roman: set.Add(HeadingFeature.NumberedRoman); break;
            case NumberStyle.Letter: set.Add(HeadingFeature.NumberedLetter); break;
            case NumberStyle.Word: set.Add(HeadingFeature.NumberedWord); break;
        }
    }

    private static void AddTraits(ref FeatureSet set, LineProfile line)
    {
        set.AddIf(line.Has(LineTraits.InnerSentence), HeadingFeature.SeveralSentences);
        set.AddIf(line.Has(LineTraits.OneComma), HeadingFeature.OneComma);
        set.AddIf(line.Has(LineTraits.ManyCommas), HeadingFeature.SeveralCommas);
        set.AddIf(line.Has(LineTraits.InnerColon), HeadingFeature.ColonInside);
        set.AddIf(line.Has(LineTraits.Digits), HeadingFeature.DigitsInside);
        set.AddIf(line.Has(LineTraits.MostlyDigits), HeadingFeature.MostlyDigits);
        set.AddIf(line.Has(LineTraits.Dash), HeadingFeature.DashInside);
        set.AddIf(line.Has(LineTraits.Parentheses), HeadingFeature.Parentheses);
        set.AddIf(line.Has(LineTraits.Url), HeadingFeature.WebAddress);
        set.AddIf(line.Has(LineTraits.Email), HeadingFeature.MailAddress);
        set.AddIf(line.Has(LineTraits.Phone), HeadingFeature.Telephone);
        set.AddIf(line.Has(LineTraits.Price), HeadingFeature.Price);
        set.AddIf(line.Has(LineTraits.Year), HeadingFeature.Year);
        set.AddIf(line.Has(LineTraits.MonthName), HeadingFeature.MonthOrDay);
        set.AddIf(line.Has(LineTraits.ClockTime), HeadingFeature.ClockTime);
        set.AddIf(line.Has(LineTraits.Quoted), HeadingFeature.Quotation);
        set.AddIf(line.Has(LineTraits.SymbolStart), HeadingFeature.SymbolFirst);
        set.AddIf(line.Has(LineTraits.QuestionStart), HeadingFeature.QuestionWordFirst);
        set.AddIf(line.Has(LineTraits.SectionName), HeadingFeature.SectionName);
        set.AddIf(line.Has(LineTraits.SectionStart), HeadingFeature.SectionNameFirst);
        set.AddIf(line.Has(LineTraits.Boilerplate), HeadingFeature.PageFurniture);
        set.AddIf(line.Has(LineTraits.Byline), HeadingFeature.Byline);
    }
}
