using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Markdig;

namespace VcCleaner.Tests.Sites;

/// <summary>What a page shows, without what is a generator's own: blanks, typographic signs, identifiers, classes.</summary>
/// <param name="Text">All words, headings included.</param>
/// <param name="Headings">Each with its level, as <c>2 Opening hours</c>.</param>
/// <param name="Images">Their addresses, decoded.</param>
internal sealed record GeneratorPage(string Text, ImmutableArray<string> Headings, ImmutableArray<string> Images)
{
    /// <summary>As it stands in the tab of a browser.</summary>
    public string Title { get; init; } = "";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    /// <param name="html">A page.</param>
    /// <param name="content">The element that holds the article.</param>
    public static GeneratorPage Of(string html, string content)
    {
        var document = new HtmlParser().ParseDocument(html);
        var article = document.QuerySelector(content) ?? throw new InvalidDataException($"There is no {content}.");
        // What a theme puts in: the title above the text, and a mark behind each heading.
        foreach (var added in article.QuerySelectorAll("header, .hash-link").ToList()) added.Remove();
        return new GeneratorPage(
            Plain(article.TextContent),
            [.. article.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => $"{heading.LocalName[1]} {Plain(heading.TextContent)}")],
            [.. article.QuerySelectorAll("img").Select(image => Uri.UnescapeDataString(image.GetAttribute("src") ?? ""))])
        {
            Title = document.Title ?? "",
        };
    }

    /// <summary>What a file of the plain profile shows to a reader of Markdown without any generator.</summary>
    public static GeneratorPage OfMarkdown(SiteFile file) => Of($"<main>{Markdig.Markdown.ToHtml(file.Body(), Markdown)}</main>", "main");

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A lone opening of template syntax in code gets a blank: no blank counts here.
            if (char.IsWhiteSpace(c)) continue;
            var isDash = c is '-' or '–' or '—';
            if (isDash && plain.Length > 0 && plain[^1] == '-') continue;
            plain.Append(c switch
            {
                '“' or '”' or '„' or '«' or '»' => "\"",
                '‘' or '’' or '‚' => "'",
                '–' or '—' => "-",
                '…' => "...",
                _ => c.ToString(),
            });
        }

        return plain.ToString();
    }
}
