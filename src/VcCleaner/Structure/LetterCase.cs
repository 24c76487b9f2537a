namespace VcCleaner.Structure;

/// <summary>How a line uses capitals.</summary>
internal enum LetterCase
{
    /// <summary>Its script has no capitals, or it has no letters.</summary>
    None,
    LowerStart,

    /// <summary>One capital at the start, as in a sentence.</summary>
    Sentence,

    /// <summary>Some of the other words begin with a capital too: names, or German.</summary>
    Mixed,

    /// <summary>Every word that carries weight begins with a capital: <c>How to Get There</c>.</summary>
    Title,
    AllCapitals,

    /// <summary>A single word with a capital.</summary>
    SingleWord,
}
