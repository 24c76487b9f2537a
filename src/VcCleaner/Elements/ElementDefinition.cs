using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>Turns an element into content.</summary>
internal delegate Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context);

/// <summary>A row of the catalogue: what one shortcode means.</summary>
/// <param name="Tag">The shortcode's name in lower case.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Parts">What a reader sees of it, in the order in which it is seen.</param>
internal sealed record ElementDefinition(string Tag, ElementRole Role, ImmutableArray<Part> Parts)
{
    /// <summary>The plugin or theme that brings the shortcode. Two families may use one tag for different things.</summary>
    public string Family { get; init; } = "";

    /// <summary>What the parts stand in.</summary>
    public Frame Frame { get; init; }

    /// <summary>Code for what the parts cannot say; null for most rows.</summary>
    public Lower? Handler { get; init; }

    /// <summary>For a <see cref="ElementRole.Dynamic"/> element, what WordPress puts in its place, as a noun: <c>form</c>, <c>list of posts</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>When content that stands in the source otherwise is made by WordPress after all (<c>source="featured_image"</c>): if all are met.</summary>
    public ImmutableArray<Condition> DynamicWhen { get; init; } = [];

    /// <summary>Where a part of the post goes if <see cref="DynamicWhen"/> asks for it and the source has it; null for most rows.</summary>
    public (PostField Field, string Attribute)? Filled { get; init; }

    /// <summary>For an element that prints another post, a template or a reusable block: the attribute with its id or slug.</summary>
    public string? TemplateAttribute { get; init; }

    /// <summary>The element that took its place in a later version of the builder; null while it is current.</summary>
    public string? Successor { get; init; }

    /// <summary>True if the element closes where its parent does when its closing tag is missing.</summary>
    public bool IsEnclosing { get; init; }

    /// <summary>True for a row made up on the spot for a shortcode that the catalogue does not know.</summary>
    public bool IsGuess { get; init; }

    /// <summary>What the site's owner wants done with the element; for all rows that ship with the tool, conversion.</summary>
    public ElementPolicy Policy { get; init; }

    /// <summary>For a row that leaves open which attributes are seen: fills it in from the element itself. Null for most rows.</summary>
    public Func<ShortcodeElement, ElementDefinition>? Complete { get; init; }
}

/// <summary>What an element is for, which decides how a run of content is cut around it.</summary>
internal enum ElementRole
{
    /// <summary>Stands in a run of content, like a word or a paragraph.</summary>
    Content,

    /// <summary>Arranges others: rows, columns, tabs. Content does not run across its borders.</summary>
    Layout,

    /// <summary>Only looks nice; nothing of it is content.</summary>
    Decoration,

    /// <summary>Made by WordPress when the page is asked for; cannot be written down.</summary>
    Dynamic,

    /// <summary>Code that runs in the reader's browser.</summary>
    Script,
}

/// <summary>What the parts of an element stand in.</summary>
internal enum Frame
{
    None,

    /// <summary>A quotation: testimonials, message boxes.</summary>
    Quote,

    /// <summary>A list with an item for each child element.</summary>
    List,

    /// <summary>An item of a bulleted list; items that follow each other make one list.</summary>
    Item,

    /// <summary>A thematic break, if nothing else is there.</summary>
    Rule,

    /// <summary>Nothing, but what stands before it and behind it are two paragraphs.</summary>
    Gap,
}
