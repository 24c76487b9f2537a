using System.Text;
using VcCleaner.Html;
using VcCleaner.Shortcodes;

namespace VcCleaner.Verification;

/// <summary>Counts the words, images and links of HTML from its tokens, or of Markdown from its characters.</summary>
/// <param name="account">Where they are booked.</param>
/// <param name="dialect">What the text is written in.</param>
internal sealed class VisibleText(Account account, ShortcodeDialect dialect)
{
    private static readonly string Joint = Tally.Joint.ToString();

    private readonly StringBuilder _text = new();

    public void Add(ReadOnlySpan<char> source) => _text.Append(source);

    /// <summary>Text that is no HTML.</summary>
    public void AddLiteral(string text) =>
        _text.Append(dialect == ShortcodeDialect.Html ? System.Net.WebUtility.HtmlEncode(text) : text);

    /// <summary>A tag stood here. A layout's border ends a word; that of a mark around half a word does not.</summary>
    public void AddBreak(bool isLayout)
    {
        // A mark's own blank at its end is not seen: [dropcap]S [/dropcap]eparated.
        while (!isLayout && _text.Length > 0 && _text[^1] == ' ') _text.Length--;
        _text.Append(isLayout ? '\n' : Tally.Joint);
    }

    public void Count()
    {
        if (dialect == ShortcodeDialect.Markdown) account.Words.AddText(_text.ToString());
        else CountHtml(_text.ToString());
    }

    private void CountHtml(string html)
    {
        if (html.AsSpan().IndexOfAny("<&\r\0") < 0)
        {
            account.Words.AddText(html);
            return;
        }

        var words = new StringBuilder(html.Length);
        var hidden = 0;
        string? link = null;
        foreach (var token in HtmlTokens.Read(html))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text when hidden == 0:
                    words.Append(token.Characters);
                    break;
                case HtmlTokenKind.StartTag when VisibleTags.IsUnseen(token.Name):
                    hidden += token.IsSelfClosing ? 0 : 1;
                    break;
                case HtmlTokenKind.EndTag when VisibleTags.IsUnseen(token.Name):
                    hidden = Math.Max(0, hidden - 1);
                    break;
            }

            if (token.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag && (VisibleTags.EndsWord(token.Name) || VisibleTags.IsButton(token))) words.Append('\n');
            if (hidden == 0) link = CountReferences(token, link);
        }

        account.Words.AddText(words.ToString());
    }

    /// <summary>Counts images, and links once something visible stands in them.</summary>
    private string? CountReferences(in HtmlToken token, string? link)
    {
        var isImage = token is { Kind: HtmlTokenKind.StartTag, Name: "img" };
        if (isImage && Reference(token, "src") is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            account.Images.Add(Account.ImageKey(source));
        }

        if (token is { Kind: HtmlTokenKind.StartTag, Name: "a" }) return Account.LinkKey(Reference(token, "href"));
        if (token is { Kind: HtmlTokenKind.EndTag, Name: "a" }) return null;
        if (link is null || (!isImage && (token.Kind != HtmlTokenKind.Text || token.Characters.IsWhiteSpace()))) return link;
        account.Links.Add(link);
        return null;
    }

    /// <summary>A shortcode may stand in an address, too.</summary>
    private static string? Reference(in HtmlToken token, string attribute) => token.Attribute(attribute)?.Replace(Joint, "", StringComparison.Ordinal);
}
