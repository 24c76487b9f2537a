namespace VcCleaner.Exports;

/// <summary>What an article's text is written in.</summary>
internal enum ContentFormat
{
    /// <summary>WordPress's raw text or bare lines: blank lines separate paragraphs, HTML may stand anywhere.</summary>
    Text,

    /// <summary>HTML that was rendered: paragraphs are marked.</summary>
    Html,

    /// <summary>Markdown with leaked shortcodes; what is not a shortcode is kept byte for byte.</summary>
    Markdown,
}
