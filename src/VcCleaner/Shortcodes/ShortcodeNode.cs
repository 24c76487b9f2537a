using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>A node of the lossless shortcode tree. A closed family; the spans of siblings tile the span of their parent's body.</summary>
/// <param name="Span">All of the node's source, tags included.</param>
internal abstract record ShortcodeNode(TextSpan Span);

/// <summary>Anything that is no shortcode: prose, HTML, Markdown, bracketed words. Kept as it is.</summary>
internal sealed record ShortcodeText(TextSpan Span) : ShortcodeNode(Span);

/// <summary>An element: an opening tag with what it encloses, if anything.</summary>
/// <param name="Span">From the opening tag to the end of the closing tag or, without one, of the last child.</param>
/// <param name="Tag">The tag's name, repaired and in lower case.</param>
/// <param name="OpenTag">The opening tag, brackets (and their escapes) included.</param>
/// <param name="Attributes">In source order, duplicates kept.</param>
/// <param name="Children">What stands between the tags; empty for a single element.</param>
/// <param name="CloseTag">The closing tag, or null.</param>
/// <param name="Closing">How the element ends.</param>
internal sealed record ShortcodeElement(
    TextSpan Span,
    string Tag,
    TextSpan OpenTag,
    ImmutableArray<ShortcodeAttribute> Attributes,
    ImmutableArray<ShortcodeNode> Children,
    TextSpan? CloseTag,
    ElementClosing Closing) : ShortcodeNode(Span)
{
    /// <summary>What stands between the tags; empty at the end of the opening tag for a single element.</summary>
    public TextSpan Body => TextSpan.FromBounds(OpenTag.End, CloseTag?.Start ?? Span.End);

    /// <summary>The repaired value of an attribute, or null. The last of several wins, as in WordPress.</summary>
    /// <param name="name">Name in lower case.</param>
    public string? this[string name]
    {
        get
        {
            for (var i = Attributes.Length - 1; i >= 0; i--)
            {
                if (Attributes[i].Name == name) return Attributes[i].Value;
            }

            return null;
        }
    }
}

/// <summary>A closing tag that closes nothing.</summary>
internal sealed record StrayCloser(TextSpan Span, string Tag) : ShortcodeNode(Span);

/// <summary>A shortcode that its author escaped to show it: <c>[[tag]]</c>. A reader sees <paramref name="Literal"/>.</summary>
internal sealed record EscapedShortcode(TextSpan Span, string Literal) : ShortcodeNode(Span);

/// <summary>How an element ends.</summary>
internal enum ElementClosing
{
    /// <summary>It encloses nothing: no closing tag belongs to it.</summary>
    Single,

    /// <summary>Single, and says so: <c>[tag /]</c>.</summary>
    SelfClosing,

    /// <summary>By its own closing tag.</summary>
    Explicit,

    /// <summary>It encloses something, but its closing tag is missing; it ends where its parent does.</summary>
    Implied,
}
