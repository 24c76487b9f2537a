namespace VcCleaner.Markdown;

/// <summary>Whether a character at a place would be read as syntax.</summary>
internal delegate bool EscapePredicate(in EscapeSite site);

/// <summary>One reason to escape one character.</summary>
/// <param name="Character">An ASCII character.</param>
/// <param name="Where">The places of which at least one must hold.</param>
/// <param name="IsNeeded">A look at the neighbours.</param>
/// <param name="Prevents">The Markdown that would come out without it.</param>
internal sealed record EscapeRule(char Character, EscapeContexts Where, EscapePredicate IsNeeded, string Prevents)
{
    /// <summary>What is written instead of the character, where a backslash before it does not do.</summary>
    public string? Replacement { get; init; }
}
