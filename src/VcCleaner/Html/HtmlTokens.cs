using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using VcCleaner.Text;

namespace VcCleaner.Html;

/// <summary>Reads HTML token by token, in linear time and without a tree, for whoever needs places or an opinion of their own:
/// the linter and the ledger.</summary>
/// <remarks><see cref="PlainTokens"/> reads as far as it can; from there on it is AngleSharp's tokenizer.</remarks>
internal static class HtmlTokens
{
    public static HtmlTokenSequence Read(string html) => new(html);

    /// <summary>Reads from an offset on with the standard's tokenizer alone.</summary>
    internal static IEnumerable<HtmlToken> ReadStandard(string html, int at)
    {
        using var source = new TextSource(html[at..]);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        var closers = new ClosingTags(html);
        var foreignDepth = 0;
        while (TryRead(tokenizer, source, at, closers, ref foreignDepth, out var token)) yield return token;
    }

    /// <summary>True for elements in which markup is text. Scripts and styles are not meant: nobody reads what stands in them.</summary>
    internal static bool HoldsText(string name) => name is "xmp" or "iframe" or "noembed" or "noframes" or "textarea" or "title";

    private static bool TryRead(HtmlTokenizer tokenizer, TextSource source, int offset, ClosingTags closers, ref int foreignDepth, out HtmlToken token)
    {
        ref var next = ref tokenizer.GetStructToken();
        var length = offset + source.Length;
        var start = Math.Clamp(offset + next.Position.Position - 1, offset, length);
        var span = TextSpan.FromBounds(start, Math.Clamp(offset + source.Index, start, length));
        token = default;
        switch (next.Type)
        {
            case HtmlTokenType.EndOfFile:
                return false;
            case HtmlTokenType.StartTag:
                token = StartTag(ref next, span);
                if (!HoldsText(token.Name) || closers.Follow(token.Name, span.End)) EnterElement(tokenizer, token, ref foreignDepth);
                return true;
            case HtmlTokenType.EndTag:
                token = new HtmlToken(HtmlTokenKind.EndTag, span, next.Name.ToString());
                if (foreignDepth > 0 && token.Name is "svg" or "math") foreignDepth--;
                return true;
            case HtmlTokenType.Comment:
                token = new HtmlToken(HtmlTokenKind.Comment, span, "", next.Data.ToString());
                return true;
            case HtmlTokenType.Doctype:
                token = new HtmlToken(HtmlTokenKind.Doctype, span, "", next.Name.ToString());
                return true;
            default:
                token = new HtmlToken(HtmlTokenKind.Text, span, "", next.Data.ToString());
                return true;
        }
    }

    private static HtmlToken StartTag(ref StructHtmlToken tag, TextSpan span)
    {
        var attributes = ImmutableArray<KeyValuePair<string, string>>.Empty;
        if (tag.Attributes.Count > 0)
        {
            var builder = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(tag.Attributes.Count);
            for (var i = 0; i < tag.Attributes.Count; i++)
            {
                var attribute = tag.Attributes[i];
                builder.Add(new(attribute.Name.ToString(), attribute.Value.ToString()));
            }

            attributes = builder.ToImmutable();
        }

        return new HtmlToken(HtmlTokenKind.StartTag, span, tag.Name.ToString()) { Attributes = attributes, IsSelfClosing = tag.IsSelfClosing };
    }

    /// <summary>The tree builder tells a tokenizer where text follows that is no markup. Without one, that is done here.</summary>
    private static void EnterElement(HtmlTokenizer tokenizer, in HtmlToken tag, ref int foreignDepth)
    {
        if (tag.Name is "svg" or "math" && !tag.IsSelfClosing) foreignDepth++;
        // <title> and <style> of a drawing hold markup like any other element.
        if (foreignDepth > 0) return;
        tokenizer.State = tag.Name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "textarea" or "title" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => tokenizer.State,
        };
    }
}
