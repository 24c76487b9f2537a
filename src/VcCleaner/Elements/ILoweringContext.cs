using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Elements;

/// <summary>What the lowering of an element may ask of the conversion around it.</summary>
internal interface ILoweringContext
{
    DiagnosticBag Diagnostics { get; }

    /// <summary>What is written in the place of what only WordPress can make.</summary>
    Placeholder Placeholders { get; }

    /// <summary>Whether elements that the editor switched off are written all the same.</summary>
    bool KeepsHidden { get; }

    /// <summary>Lowers what stands between the element's tags.</summary>
    Flow LowerBody(ShortcodeElement element);

    /// <summary>Lowers each child element on its own; text between them is a child too.</summary>
    ImmutableArray<Flow> LowerChildren(ShortcodeElement element);

    /// <summary>The source between the element's tags, as it is.</summary>
    string BodyText(ShortcodeElement element);

    /// <summary>Reads a decoded value as a body would be read: paragraphs, HTML, shortcodes.</summary>
    /// <param name="html">The decoded value.</param>
    /// <param name="origin">Where findings point.</param>
    /// <param name="restoresParagraphs">Whether a blank line ends a paragraph, as in every text that WordPress prints; raw HTML is printed as it is.</param>
    ImmutableArray<Block> ReadHtml(string html, TextSpan origin, bool restoresParagraphs = true);

    /// <summary>Reads a decoded value as running text; blocks in it are joined.</summary>
    ImmutableArray<Inline> ReadInline(string html, TextSpan origin);

    /// <summary>Makes an image of what an attribute holds: an attachment id, or a URL.</summary>
    /// <param name="reference">The id or the URL.</param>
    /// <param name="origin">Where findings point.</param>
    Image ResolveImage(string reference, TextSpan origin);

    /// <summary>A link to a file of the media library, called by its title.</summary>
    /// <param name="reference">The id of the attachment.</param>
    /// <param name="origin">Where findings point.</param>
    Link ResolveMedia(string reference, TextSpan origin);

    /// <summary>Lowers a template or a reusable block of the export in the place of the element that prints it.</summary>
    /// <param name="reference">Its id or its slug.</param>
    /// <param name="origin">Where findings point.</param>
    /// <returns>Null if the source does not hold it, or if it stands in the article already.</returns>
    Flow? LowerTemplate(string reference, TextSpan origin);

    /// <summary>What the post around the element says of itself, as an attribute's value; null if the source does not tell.</summary>
    string? ValueOf(PostField field);

    /// <summary>The caption that the media library has for an attachment, or null.</summary>
    string? CaptionOf(Image image);
}
