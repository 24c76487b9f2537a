namespace VcCleaner.Structure;

/// <summary>The part of the evidence that a line gives by itself.</summary>
internal static class LineEvidence
{
    public static void Add(ref FeatureSet set, LineProfile line)
    {
        set.Add(line.Length switch
        {
            <= 1 => LineFeature.OneWord,
            2 => LineFeature.TwoWords,
            <= 4 => LineFeature.ThreeOrFourWords,
            <= 6 => LineFeature.FiveOrSixWords,
            <= 9 => LineFeature.SevenToNineWords,
            <= 13 => LineFeature.TenToThirteenWords,
            <= 18 => LineFeature.FourteenToEighteenWords,
            _ => LineFeature.OverEighteenWords,
        });
        set.Add(line.End switch
        {
            LineEnd.Period => LineFeature.EndsWithPeriod,
            LineEnd.Question => LineFeature.EndsWithQuestion,
            LineEnd.Exclamation => LineFeature.EndsWithExclamation,
            LineEnd.Colon => LineFeature.EndsWithColon,
            _ => LineFeature.EndsBare,
        });
        set.Add(line.Case switch
        {
            LetterCase.None => LineFeature.NoCapitalsInScript,
            LetterCase.LowerStart => LineFeature.BeginsSmall,
            LetterCase.Sentence => LineFeature.SentenceCase,
            LetterCase.Mixed => LineFeature.MixedCase,
            LetterCase.Title => LineFeature.TitleCase,
            LetterCase.AllCapitals => LineFeature.AllCapitals,
            _ => LineFeature.CapitalizedWord,
        });
        AddNumber(ref set, line.Number.Style);
        AddTraits(ref set, line);
    }

    private static void AddNumber(ref FeatureSet set, NumberStyle style)
    {
        switch (style)
        {
            case NumberStyle.Arabic: set.Add(LineFeature.NumberedArabic); break;
            case NumberStyle.Nested: set.Add(LineFeature.NumberedNested); break;
            case NumberStyle.Roman: set.Add(LineFeature.NumberedRoman); break;
            case NumberStyle.Letter: set.Add(LineFeature.NumberedLetter); break;
            case NumberStyle.Word: set.Add(LineFeature.NumberedWord); break;
        }
    }

    private static void AddTraits(ref FeatureSet set, LineProfile line)
    {
        set.AddIf(line.Has(LineTraits.InnerSentence), LineFeature.SeveralSentences);
        set.AddIf(line.Has(LineTraits.OneComma), LineFeature.OneComma);
        set.AddIf(line.Has(LineTraits.ManyCommas), LineFeature.SeveralCommas);
        set.AddIf(line.Has(LineTraits.InnerColon), LineFeature.ColonInside);
        set.AddIf(line.Has(LineTraits.Digits), LineFeature.DigitsInside);
        set.AddIf(line.Has(LineTraits.MostlyDigits), LineFeature.MostlyDigits);
        set.AddIf(line.Has(LineTraits.Dash), LineFeature.DashInside);
        set.AddIf(line.Has(LineTraits.Parentheses), LineFeature.Parentheses);
        set.AddIf(line.Has(LineTraits.Url), LineFeature.WebAddress);
        set.AddIf(line.Has(LineTraits.Email), LineFeature.MailAddress);
        set.AddIf(line.Has(LineTraits.Phone), LineFeature.Telephone);
        set.AddIf(line.Has(LineTraits.Price), LineFeature.Price);
        set.AddIf(line.Has(LineTraits.Year), LineFeature.Year);
        set.AddIf(line.Has(LineTraits.MonthName), LineFeature.MonthOrDay);
        set.AddIf(line.Has(LineTraits.ClockTime), LineFeature.ClockTime);
        set.AddIf(line.Has(LineTraits.Quoted), LineFeature.Quotation);
        set.AddIf(line.Has(LineTraits.SymbolStart), LineFeature.SymbolFirst);
        set.AddIf(line.Has(LineTraits.QuestionStart), LineFeature.QuestionWordFirst);
        set.AddIf(line.Has(LineTraits.SectionName), LineFeature.SectionName);
        set.AddIf(line.Has(LineTraits.SectionStart), LineFeature.SectionNameFirst);
        set.AddIf(line.Has(LineTraits.Boilerplate), LineFeature.PageFurniture);
        set.AddIf(line.Has(LineTraits.Byline), LineFeature.Byline);
        set.AddIf(line.Has(LineTraits.ActionStart), LineFeature.ActionWordFirst);
        set.AddIf(line.Has(LineTraits.SubjectStart), LineFeature.SubjectWordFirst);
        set.AddIf(line.Has(LineTraits.SmallEnd), LineFeature.SmallWordLast);
        set.AddIf(line.Has(LineTraits.Unbalanced), LineFeature.BracketsDoNotClose);
    }
}
