using System.Text;
using VcCleaner.Elements;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Finds the headings of an article: <c>h1</c> to <c>h6</c>, and elements that are headings.</summary>
internal static class HeadingReader
{
    public static List<ArticleHeading> Read(LintContext context)
    {
        var headings = new List<ArticleHeading>();
        ReadTags(context, headings);
        foreach (var entry in context.Elements.Entries) ReadElement(entry, headings);
        headings.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return headings;
    }

    private static void ReadTags(LintContext context, List<ArticleHeading> headings)
    {
        var tokens = context.Tokens;
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is not { Kind: HtmlTokenKind.StartTag, Name: ['h', >= '1' and <= '6'] name }) continue;
            text.Clear();
            var hasMore = false;
            var end = i + 1;
            for (; end < tokens.Count && !(tokens[end].Kind == HtmlTokenKind.EndTag && tokens[end].Name == name); end++)
            {
                // Another heading before the end: this one was never closed.
                if (tokens[end] is { Kind: HtmlTokenKind.StartTag, Name: ['h', >= '1' and <= '6'] }) break;
                if (tokens[end].Kind == HtmlTokenKind.Text) text.Append(tokens[end].Text);
                hasMore |= tokens[end] is { Kind: HtmlTokenKind.StartTag, Name: not ("span" or "strong" or "b" or "em" or "i" or "br" or "p") } or { Kind: HtmlTokenKind.Comment };
            }

            if (end == tokens.Count || tokens[end].Kind != HtmlTokenKind.EndTag) continue;
            var span = TextSpan.FromBounds(tokens[i].Span.Start, tokens[end].Span.End);
            var words = LintContext.Excerpt(text.ToString().Trim(), 100);
            headings.Add(new ArticleHeading(name[1] - '0', words, words.Length == 0 && !hasMore, true, span));
            i = end;
        }
    }

    /// <summary>A title in an attribute may be written with tags.</summary>
    private static string WordsOf(string value) =>
        LintContext.Excerpt(value.Contains('<', StringComparison.Ordinal) ? string.Concat(HtmlTokens.Read(value).Where(token => token.Kind == HtmlTokenKind.Text).Select(token => token.Text)) : value, 100);

    private static void ReadElement(ElementEntry entry, List<ArticleHeading> headings)
    {
        var element = entry.Element;
        if (entry.Row.Headings.IsEmpty || element.Attributes.IsEmpty || entry.Definition.IsGuess) return;
        var fields = new FieldSource(name => element[name]);
        foreach (var heading in entry.Row.Headings)
        {
            if (!heading.IsSeen(fields) || string.IsNullOrWhiteSpace(element[heading.Attribute])) continue;
            if (heading.LevelFor(fields) is var level and > 0)
                headings.Add(new ArticleHeading(level, WordsOf(element[heading.Attribute]!), false, false, element.OpenTag));
        }
    }
}
