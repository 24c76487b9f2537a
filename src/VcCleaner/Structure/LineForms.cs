namespace VcCleaner.Structure;

/// <summary>What two lines may have in common that makes them look like items of one list.</summary>
[Flags]
internal enum LineForms
{
    None = 0,
    FirstWord = 1,
    LastWord = 2,

    /// <summary>A term, a colon, a text.</summary>
    Colon = 4,

    /// <summary>A digit at the start.</summary>
    Digit = 8,
}
