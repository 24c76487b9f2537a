namespace VcCleaner.Configuration;

/// <summary>What a site's own shortcode becomes: the words of <c>"as"</c>.</summary>
internal enum Recipe
{
    /// <summary>Paragraphs.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Images; how many, the value says.</summary>
    Images,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>An item of a bulleted list.</summary>
    ListItem,

    /// <summary>A heading with what follows it; text does not run across its borders.</summary>
    Section,

    /// <summary>What stands between the tags, without the tags.</summary>
    Unwrap,

    /// <summary>Nothing.</summary>
    Drop,

    /// <summary>Its tags, as text.</summary>
    Keep,

    /// <summary>An error.</summary>
    Fail,
}
