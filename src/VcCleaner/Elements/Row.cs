using System.Collections.Immutable;

namespace VcCleaner.Elements;

/// <summary>Short names for writing catalogue rows: <c>Content("vc_btn", Link("link", label: "title"))</c>.</summary>
internal static class Row
{
    public static BodyPart Body { get; } = new(ValueEncoding.Plain);

    public static BodyPart EncodedBody { get; } = new(ValueEncoding.RawHtml);

    /// <summary>The body is the address of something embedded.</summary>
    public static BodyPart EmbedBody { get; } = new(ValueEncoding.Url);

    public static ElementDefinition Content(string tag, params ImmutableArray<Part> parts) => new(tag, ElementRole.Content, parts);

    public static ElementDefinition Layout(string tag, params ImmutableArray<Part> parts) =>
        new(tag, ElementRole.Layout, parts.IsEmpty ? [Body] : parts) { IsEnclosing = true };

    /// <summary>An element that encloses text.</summary>
    public static ElementDefinition Enclosing(string tag, params ImmutableArray<Part> parts) =>
        new(tag, ElementRole.Content, parts) { IsEnclosing = true };

    public static ElementDefinition Decoration(string tag) => new(tag, ElementRole.Decoration, []);

    public static ElementDefinition Script(string tag) => new(tag, ElementRole.Script, []);

    /// <param name="tag">The shortcode's name.</param>
    /// <param name="kind">What WordPress puts there, as a noun: <c>form</c>, <c>list of posts</c>.</param>
    /// <param name="parts">What of it is in the source all the same: a title, an address.</param>
    public static ElementDefinition Dynamic(string tag, string kind, params ImmutableArray<Part> parts) =>
        new(tag, ElementRole.Dynamic, parts) { Kind = kind };

    /// <summary>Prints another post, a template or a reusable block, which an attribute names by id or slug.</summary>
    public static ElementDefinition Template(string tag, string attribute) => Dynamic(tag, "reusable block") with { TemplateAttribute = attribute };

    /// <param name="attribute">Holds the text.</param>
    /// <param name="level">The level unless an attribute says otherwise.</param>
    /// <param name="levelFrom">The attribute with the level.</param>
    /// <param name="levelWhen">The attribute that switches <paramref name="levelFrom"/> on.</param>
    public static HeadingPart Title(string attribute, int level = 3, string? levelFrom = null, string? levelWhen = null) =>
        new(attribute, level, levelFrom) { LevelSwitch = levelWhen };

    /// <summary>A line of text with inline HTML. Not called Text, which is a namespace here.</summary>
    public static TextPart Words(string attribute, ValueEncoding encoding = ValueEncoding.Plain) => new(attribute, encoding);

    /// <summary>Texts on one line, apart as they would be typed.</summary>
    public static LinePart Line(params ImmutableArray<AttributePart> texts) => new(texts);

    /// <summary>A line that catches the eye: a price, a big number.</summary>
    public static LinePart StrongLine(params ImmutableArray<AttributePart> texts) => new(texts) { IsStrong = true };

    /// <summary>A label and what is said of it: <c>Rent: 90</c>.</summary>
    public static LinePart Labelled(params ImmutableArray<AttributePart> texts) => new(texts) { Separator = ": " };

    /// <summary>Text that may hold paragraphs, lists and shortcodes.</summary>
    public static HtmlPart Prose(string attribute, ValueEncoding encoding = ValueEncoding.Plain) => new(attribute, encoding);

    public static ListPart List(string attribute, ValueEncoding encoding = ValueEncoding.Lines) => new(attribute, encoding);

    /// <param name="attribute">Holds the images' ids or addresses.</param>
    /// <param name="encoding">How they are written.</param>
    /// <param name="alt">The attribute with the alternative text.</param>
    public static ImagePart Image(string attribute, ValueEncoding encoding = ValueEncoding.ImageIds, string? alt = null) =>
        new(attribute, encoding) { AlternativeText = alt };

    public static LinkPart Link(string attribute, string? label = null, ValueEncoding encoding = ValueEncoding.VcLink, string? around = null) =>
        new(attribute, encoding, label) { Around = around };

    /// <summary>Links for the element's images, in the images' order.</summary>
    public static LinkListPart ImageLinks(string attribute, ValueEncoding encoding = ValueEncoding.Safe) => new(attribute, encoding);

    public static EmbedPart Embed(string attribute, ValueEncoding encoding = ValueEncoding.Url, string prefix = "") =>
        new(attribute, encoding) { Prefix = prefix };

    /// <summary>Recordings by id: <c>[playlist ids="12,14"]</c>.</summary>
    public static MediaPart Media(string attribute) => new(attribute);

    public static GroupPart Group(string attribute, params ImmutableArray<Part> parts) => new(attribute, parts);

    /// <summary>A group whose rows are items of a list.</summary>
    public static GroupPart GroupList(string attribute, params ImmutableArray<Part> parts) => new(attribute, parts) { Frame = Frame.List };

    /// <summary>For <see cref="ElementDefinition.DynamicWhen"/>: an attribute has one of the values.</summary>
    public static Condition If(string attribute, params ImmutableArray<string> values) => new(attribute, values, IsExclusion: false);
}
