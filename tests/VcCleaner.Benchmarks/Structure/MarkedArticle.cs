using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>An article of Markdown as plain lines, each with what it was marked as: what a page of known structure is made from.</summary>
/// <param name="Title">What the front matter says, or the first heading of level 1.</param>
/// <param name="Lines">The blocks in reading order; fenced code, tables and raw HTML are left out.</param>
internal sealed partial record MarkedArticle(string Title, ImmutableArray<(string Text, LineLabel Label)> Lines)
{
    private const int FewestHeadings = 2;
    private const int FewestWords = 200;

    /// <summary>Null for an article that teaches nothing: too short, without sections, or filler text, whose headings are sentences of no language.</summary>
    public static MarkedArticle? Read(string source)
    {
        var body = Shortcode().Replace(TemplateTag().Replace(FrontMatter().Replace(source, ""), ""), "");
        var lines = new List<(string Text, LineLabel Label)>();
        string? top = null;
        foreach (var block in Markdig.Markdown.Parse(body).Descendants<LeafBlock>())
        {
            if (block is CodeBlock or HtmlBlock or ThematicBreakBlock || block.Inline is null || TextOf(block.Inline) is not { Length: > 0 } text) continue;
            if (block is HeadingBlock { Level: 1 }) top ??= text;
            lines.Add((text, block is HeadingBlock ? LineLabel.Heading : IsBold(block.Inline) ? LineLabel.Either : IsFirstOfItem(block) ? LineLabel.Item : LineLabel.Text));
        }

        var title = FrontTitle().Match(source) is { Success: true } match ? match.Groups[1].Value : top;
        var words = lines.Sum(line => line.Text.Split(' ').Length);
        var isTaught = title is not null && words >= FewestWords && lines.Count(line => line.Label == LineLabel.Heading) >= FewestHeadings && !Filler().IsMatch(body);
        return isTaught ? new MarkedArticle(title!, [.. lines]) : null;
    }

    private static bool IsFirstOfItem(LeafBlock block) => block.Parent is ListItemBlock item && ReferenceEquals(item[0], block);

    /// <summary>Bold from end to end: an editor could go either way.</summary>
    private static bool IsBold(ContainerInline inlines) => inlines.FirstChild is EmphasisInline { DelimiterCount: 2 } strong && ReferenceEquals(strong, inlines.LastChild);

    private static string TextOf(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal when !IsInImage(literal):
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }

        return LineText.Tidy(text.ToString());
    }

    private static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true }) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\A(---|\+\+\+)\r?\n.*?\n\1[ \t]*(\r?\n|\z)", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex("""^title\s*[:=]\s*["']?(.+?)["']?\s*$""", RegexOptions.Multiline)]
    private static partial Regex FrontTitle();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex TemplateTag();

    [GeneratedRegex(@"\\?\[\\?/?[a-z]+(?:\\?_[\w\\]+|-[\w-]+)(?:\s[^\[\]]*)?\\?\]")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"\b(lorem ipsum|dolor sit|consectetur|vestibulum|pellentesque|sollicitudin)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();
}
