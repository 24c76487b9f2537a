namespace VcCleaner.Html;

/// <summary>What the HTML reader does with an element.</summary>
internal enum HtmlRole
{
    /// <summary>Its content joins the text around it. The answer for unknown elements.</summary>
    Inline,

    /// <summary>Its content stands apart from the text around it.</summary>
    Block,
    Paragraph,
    Heading,
    Quote,
    List,
    ListItem,
    Definitions,
    Table,
    Preformatted,
    Rule,
    Summary,
    Link,
    Emphasis,
    Strong,
    Strikethrough,
    Code,
    Quotation,
    LineBreak,
    Image,
    NoScript,

    /// <summary>A player, a frame, a plug-in: becomes a link.</summary>
    Embed,
    MapArea,
    Form,
    Input,
    Select,
    TextArea,
    Button,

    /// <summary>Runs or styles; nothing a reader sees.</summary>
    Script,
    Drawing,

    /// <summary>Belongs to the head of a page, or is there for browsers of the past; text in it is not shown.</summary>
    Unseen,

    /// <summary>Says something to the element around it and shows nothing itself.</summary>
    Void,
}
