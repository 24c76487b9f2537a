namespace VcCleaner.Structure;

/// <summary>What else is in a line; each says something about whether a heading would hold it.</summary>
[Flags]
internal enum LineTraits
{
    None = 0,

    /// <summary>A sentence ends inside it and another begins.</summary>
    InnerSentence = 1 << 0,
    OneComma = 1 << 1,
    ManyCommas = 1 << 2,
    InnerColon = 1 << 3,
    Digits = 1 << 4,

    /// <summary>Digits are a third of it or more.</summary>
    MostlyDigits = 1 << 5,
    Dash = 1 << 6,
    Parentheses = 1 << 7,
    Url = 1 << 8,
    Email = 1 << 9,
    Phone = 1 << 10,
    Price = 1 << 11,
    Year = 1 << 12,
    MonthName = 1 << 13,
    Quoted = 1 << 14,

    /// <summary>Begins with a word that asks.</summary>
    QuestionStart = 1 << 15,

    /// <summary>Is a name that sections have in many articles: <c>Conclusion</c>.</summary>
    SectionName = 1 << 16,

    /// <summary>Begins with such a name.</summary>
    SectionStart = 1 << 17,

    /// <summary>Is furniture of a page: <c>Read more</c>.</summary>
    Boilerplate = 1 << 18,
    ClockTime = 1 << 19,

    /// <summary>Begins with neither a letter nor a digit.</summary>
    SymbolStart = 1 << 20,

    /// <summary>Names who wrote the text: <c>By Jane Roe</c>.</summary>
    Byline = 1 << 21,

    /// <summary>Begins like a button: <c>Join the Chat</c>.</summary>
    ActionStart = 1 << 22,

    /// <summary>Begins like a statement: <c>We make</c>.</summary>
    SubjectStart = 1 << 23,

    /// <summary>Ends with a word that wants another: <c>Find us at the</c>.</summary>
    SmallEnd = 1 << 24,

    /// <summary>A bracket is opened and not closed, or the other way round: a piece of something.</summary>
    Unbalanced = 1 << 25,

    /// <summary>Begins with a word that binds it to the line above: <c>and nobody is awake</c>.</summary>
    SmallStart = 1 << 26,
}
