namespace VcCleaner.Shortcodes;

/// <summary>What the matcher decided about a tag.</summary>
/// <param name="Closing">How the element of an opening tag ends.</param>
/// <param name="Partner">For an opening tag the token at which its element ends, itself if it is single, the number of tokens for the end of
/// the input; for a closing tag its opening tag, or <see cref="Nothing"/>.</param>
/// <param name="IsCrossed">True for an element that another one's closing tag ended before its own.</param>
internal readonly record struct TagMatch(ElementClosing Closing, int Partner, bool IsCrossed)
{
    public const int Nothing = -1;
}
