namespace VcCleaner.Exports;

/// <summary>Decides what an article without metadata is written in, by the name of its file and by what its text looks like.</summary>
internal static class ContentFormatDetector
{
    private static readonly string[] MarkdownExtensions = [".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"];

    /// <summary>Whoever writes Markdown uses it more often than once in so many blocks.</summary>
    private const int PlainBlocksPerConstruct = 8;

    /// <param name="name">Name of the input; its extension is a hint.</param>
    /// <param name="text">The text without front matter.</param>
    /// <param name="hasFrontMatter">Whether the file began with front matter.</param>
    public static ContentFormat Detect(string name, string text, bool hasFrontMatter)
    {
        var extension = Path.GetExtension(name);
        foreach (var known in MarkdownExtensions)
        {
            if (extension.Equals(known, StringComparison.OrdinalIgnoreCase)) return ContentFormat.Markdown;
        }

        var signs = TextSigns.Count(text);
        if (signs.IsWholePage) return ContentFormat.Html;

        var isNamedHtml = extension.StartsWith(".htm", StringComparison.OrdinalIgnoreCase);
        // Rendered HTML marks its paragraphs; in WordPress's raw text, blank lines between bare lines do, whatever other tags stand around.
        if (signs.Paragraphs > 0 && signs.BareBlocks == 0) return ContentFormat.Html;
        if (isNamedHtml && (signs.Paragraphs > 0 || signs.BareBlocks == 0)) return ContentFormat.Html;
        if (isNamedHtml) return ContentFormat.Text;

        // Escaped brackets are the work of a converter to Markdown; a few signs of other kinds are found in any text: `### News` on a page of sixty plain lines.
        var hasConstructs = signs.MarkdownConstructs > 1 && signs.MarkdownConstructs * PlainBlocksPerConstruct >= signs.BareBlocks;
        var isMarkdown = signs.EscapedShortcodes > 0 || hasConstructs || (hasFrontMatter && signs.Paragraphs == 0);
        return isMarkdown ? ContentFormat.Markdown : ContentFormat.Text;
    }
}
