namespace VcCleaner.Structure;

/// <summary>Finds sections and subsections among recovered headings; without a sign of nesting all stand on one level.</summary>
/// <remarks>Signs are decimal numbers (<c>2.1</c> below <c>2.</c>), a second style of numbers below the first (<c>A)</c> below <c>IV.</c>),
/// capitals above small letters, and questions below a heading that announces questions.</remarks>
internal static class HeadingNesting
{
    private const int DeepestLevel = 6;

    /// <summary>A style that occurs once is an accident.</summary>
    private const int Fewest = 2;

    private static readonly WordTable QuestionSections = WordTable.Of(
        """
        faq|faqs|q&a|frequently asked questions|questions and answers|häufige fragen|häufig gestellte fragen|foire aux questions|questions fréquentes
        preguntas frecuentes|domande frequenti|perguntas frequentes|veelgestelde vragen|vanliga frågor|usein kysytyt kysymykset
        najczęściej zadawane pytania|często zadawane pytania|časté otázky|sık sorulan sorular|часто задаваемые вопросы|вопросы и ответы|часті запитання
        συχνές ερωτήσεις|الأسئلة الشائعة|أسئلة شائعة|שאלות נפוצות|שאלות ותשובות|अक्सर पूछे जाने वाले प्रश्न|常见问题|常見問題|よくある質問|자주 묻는 질문|คำถามที่พบบ่อย
        """);

    public static int[] LevelsOf(List<PageBlock> headings, int firstLevel)
    {
        var levels = new int[headings.Count];
        var depths = DepthsOf(headings);
        var open = new Stack<int>();
        for (var i = 0; i < levels.Length; i++)
        {
            while (open.TryPeek(out var above) && above >= depths[i]) open.Pop();
            open.Push(depths[i]);
            levels[i] = Math.Min(firstLevel + open.Count - 1, DeepestLevel);
        }

        return levels;
    }

    private static int[] DepthsOf(List<PageBlock> headings)
    {
        var depths = new int[headings.Count];
        var top = FirstNumberStyle(headings);
        var hasCapitalSections = HasCapitalSections(headings);
        var isAmongQuestions = false;
        for (var i = 0; i < depths.Length; i++)
        {
            var line = headings[i].Line!;
            isAmongQuestions = isAmongQuestions && line.End == LineEnd.Question;
            var isBelow = isAmongQuestions
                || (hasCapitalSections && line.Case != LetterCase.AllCapitals)
                || (top is not NumberStyle.None && line.Number.Style is NumberStyle.Arabic or NumberStyle.Letter or NumberStyle.Roman && line.Number.Style != top);
            depths[i] = line.Number is { Style: NumberStyle.Nested, Depth: var depth } ? depth - 1 : isBelow ? 1 : 0;
            isAmongQuestions |= IsQuestionSection(line.Text);
        }

        return depths;
    }

    /// <summary>The style of the first numbered heading, if another style is used below it.</summary>
    private static NumberStyle FirstNumberStyle(List<PageBlock> headings)
    {
        var first = NumberStyle.None;
        int same = 0, other = 0;
        foreach (var heading in headings)
        {
            if (heading.Line!.Number.Style is not (NumberStyle.Arabic or NumberStyle.Letter or NumberStyle.Roman)) continue;
            if (first == NumberStyle.None) first = heading.Line.Number.Style;
            if (heading.Line.Number.Style == first) same++;
            else other++;
        }

        return same >= Fewest && other >= Fewest ? first : NumberStyle.None;
    }

    private static bool HasCapitalSections(List<PageBlock> headings)
    {
        var capital = 0;
        foreach (var heading in headings)
        {
            if (heading.Line!.Case == LetterCase.AllCapitals) capital++;
        }

        return headings[0].Line!.Case == LetterCase.AllCapitals && capital >= Fewest && headings.Count - capital >= Fewest;
    }

    private static bool IsQuestionSection(string text) => QuestionSections.Contains(text.TrimEnd('.', ':', ' ').ToLowerInvariant());
}
