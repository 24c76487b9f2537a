namespace VcCleaner.Inspection;

/// <summary>How much of a shortcode arrives in Markdown. The order is that of the table: unknown ones last.</summary>
internal enum Support
{
    /// <summary>All that a reader saw.</summary>
    Supported,

    /// <summary>Some of its occurrences say something that no row of the catalogue lists, or are switched off, or are scripts.</summary>
    Lossy,

    /// <summary>WordPress makes it when the page is asked for; only its own texts arrive.</summary>
    Dynamic,

    /// <summary>The catalogue has no row; its text, images and links are kept as far as names and values tell them.</summary>
    Unknown,
}
