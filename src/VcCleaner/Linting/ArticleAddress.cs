using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>An address that an article links to or shows.</summary>
/// <param name="Address">As it is meant: references decoded, blanks around it taken off.</param>
/// <param name="Kind">What writes it.</param>
/// <param name="IsImage">Whether it is shown and not clicked on.</param>
/// <param name="Span">The tag that holds it.</param>
internal readonly record struct ArticleAddress(string Address, AddressKind Kind, bool IsImage, TextSpan Span);

/// <summary>What writes an address.</summary>
internal enum AddressKind
{
    Html,
    Shortcode,
    Markdown,
}
