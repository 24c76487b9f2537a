using System.Buffers;
using VcCleaner.Html;
using VcCleaner.Shortcodes;

namespace VcCleaner.Verification;

/// <summary>Counts the words, images and links of HTML from its tokens, or of Markdown from its characters.</summary>
/// <param name="account">Where they are booked.</param>
/// <param name="dialect">What the text is written in.</param>
internal sealed class VisibleText(Account account, ShortcodeDialect dialect) : IDisposable
{
    private static readonly string Joint = WordTally.Joint.ToString();

    /// <summary>What makes a text more than words.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("<&\r\0");

    private readonly TextBuffer _text = new();

    /// <summary>Gives back what it was lent.</summary>
    public void Dispose() => _text.Dispose();

    public void Add(ReadOnlySpan<char> source) => _text.Append(source);

    /// <summary>Text that is no HTML.</summary>
    public void AddLiteral(string text) =>
        _text.Append(dialect == ShortcodeDialect.Html ? System.Net.WebUtility.HtmlEncode(text) : text);

    /// <summary>A tag stood here. A layout's border ends a word; that of a mark around half a word does not.</summary>
    public void AddBreak(bool isLayout)
    {
        // A mark's own blank at its end is not seen: [dropcap]S [/dropcap]eparated.
        if (!isLayout) _text.TrimEnd(' ');
        _text.Append(isLayout ? '\n' : WordTally.Joint);
    }

    public void Count()
    {
        if (dialect == ShortcodeDialect.Markdown || !_text.Text.ContainsAny(Markup)) account.AddText(_text.Text);
        else CountHtml(_text.Text.ToString());
    }

    private void CountHtml(string html)
    {
        var hidden = 0;
        string? link = null;
        foreach (var token in HtmlTokens.Read(html))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text when hidden == 0:
                    account.Text.Append(token.Characters);
                    break;
                case HtmlTokenKind.StartTag or HtmlTokenKind.EndTag:
                    if (VisibleTags.IsUnseen(token.Name)) hidden = Math.Max(0, hidden + DepthOf(token));
                    account.Text.Append(VisibleTags.BorderAt(token));
                    break;
            }

            if (hidden == 0) link = CountReferences(token, link);
        }

        account.Text.Append('\n');
    }

    private static int DepthOf(in HtmlToken tag) => tag.Kind == HtmlTokenKind.EndTag ? -1 : tag.IsSelfClosing ? 0 : 1;

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
