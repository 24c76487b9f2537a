using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>A heading of an article.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words on one line; empty for an image or nothing at all.</param>
/// <param name="IsEmpty">Whether nothing stands in it, no image and no shortcode either.</param>
/// <param name="IsHtml">Whether tags make it, and not an element.</param>
/// <param name="Span">From its opening tag to its closing tag, or the element's opening tag.</param>
internal readonly record struct ArticleHeading(int Level, string Text, bool IsEmpty, bool IsHtml, TextSpan Span);
