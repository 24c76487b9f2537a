using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Finds the addresses of links and images: in tags, in attributes of shortcodes, and in Markdown.</summary>
internal static class AddressReader
{
    public static IEnumerable<ArticleAddress> Read(LintContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (token.Kind != HtmlTokenKind.StartTag) continue;
            if (token.Name is "a" or "area" && token.Attribute("href") is { } href) yield return new ArticleAddress(href.Trim(), AddressKind.Html, false, token.Span);
            if (token.Name == "img" && token.Attribute("src") is { } source) yield return new ArticleAddress(source.Trim(), AddressKind.Html, true, token.Span);
        }

        foreach (var entry in context.Elements.Entries)
        {
            foreach (var address in OfElement(entry)) yield return address;
        }

        if (context.Article.Format != ContentFormat.Markdown) yield break;
        foreach (var address in MarkdownAddresses.Read(context.Text)) yield return address;
    }

    private static IEnumerable<ArticleAddress> OfElement(ElementEntry entry)
    {
        var element = entry.Element;
        if (element.Attributes.IsEmpty || (entry.Row.Links.IsEmpty && entry.Row.Images.IsEmpty)) yield break;
        var fields = new FieldSource(name => element[name]);
        foreach (var link in entry.Row.Links)
        {
            if (element[link.Attribute] is { Length: > 0 } value && link.IsSeen(fields) && LinkTarget.Read(value, link.Encoding) is { } target)
                yield return new ArticleAddress(target.Url.Trim(), AddressKind.Shortcode, false, SpanOf(entry, link.Attribute));
        }

        foreach (var image in entry.Row.Images)
        {
            if (element[image.Attribute] is not { Length: > 0 } value || !image.IsSeen(fields)) continue;
            foreach (var reference in AttributeValues.Images(value, image.Encoding))
            {
                if (reference.Length > 0 && !reference.All(char.IsAsciiDigit)) yield return new ArticleAddress(reference.Trim(), AddressKind.Shortcode, true, SpanOf(entry, image.Attribute));
            }
        }
    }

    private static TextSpan SpanOf(ElementEntry entry, string name)
    {
        foreach (var attribute in entry.Element.Attributes)
        {
            if (attribute.Name == name) return attribute.Span;
        }

        return entry.Element.OpenTag;
    }
}
