using System.Buffers;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>Reads a region whose tags are closed where they should be straight into a <see cref="FlowBuilder"/>; part of <see cref="HtmlFragmentReader"/>.</summary>
/// <remarks>
/// For such HTML the tree of the standard is the one that is written there, so none needs to be built: most regions are paragraphs, headings, lists,
/// links and images. At the first thing that is not as plain, or that makes a finding, nothing is read, and <see cref="FragmentWalk"/> does it.
/// Tests hold both against each other.
/// </remarks>
internal sealed class PlainFragment
{
    /// <summary>Below what <see cref="NestingGuard"/> lets through.</summary>
    private const int MaxDepth = 12;

    private static readonly SearchValues<string> Anchors = SearchValues.Create(["id=", "name="], StringComparison.OrdinalIgnoreCase);

    private readonly string _html;
    private readonly string _markerPrefix;
    private readonly IMarkerResolver _resolver;
    private int _at;
    private int _depth;
    private bool _isInLink;

    private PlainFragment(string html, string markerPrefix, IMarkerResolver resolver)
    {
        _html = html;
        _markerPrefix = markerPrefix;
        _resolver = resolver;
    }

    /// <summary>What may stand at a place without moving to another one.</summary>
    private enum Place
    {
        /// <summary>Blocks and text.</summary>
        Flow,

        /// <summary>Text and marks.</summary>
        Line,

        /// <summary>Items.</summary>
        List,
    }

    /// <returns>False if the HTML is not plain; <paramref name="flow"/> is then of no use.</returns>
    public static bool TryRead(string html, FlowBuilder flow, string markerPrefix, IMarkerResolver resolver) =>
        new PlainFragment(html, markerPrefix, resolver).TryReadContent("", Place.Flow, flow, null);

    /// <summary>Reads up to the end tag of an element, or to the end of the HTML.</summary>
    private bool TryReadContent(string element, Place place, FlowBuilder flow, List<ListItem>? items)
    {
        if (++_depth > MaxDepth) return false;
        while (_at < _html.Length)
        {
            if (!PlainTokens.TryRead(_html, _at, out var token)) return false;
            _at = token.Span.End;
            switch (token.Kind)
            {
                case HtmlTokenKind.Text when place != Place.List:
                    flow.AddText(token.Characters);
                    break;
                case HtmlTokenKind.Text:
                    if (!token.Characters.IsWhiteSpace()) return false;
                    break;
                case HtmlTokenKind.Comment:
                    if (!TryReadComment(token.Characters, place, flow)) return false;
                    break;
                case HtmlTokenKind.EndTag:
                    _depth--;
                    return token.Name == element;
                default:
                    // Read once, however often they are asked for.
                    token = token with { Attributes = token.Attributes };
                    if (!PlainElement.IsSeen(token) || !TryReadElement(token, place, flow, items)) return false;
                    break;
            }
        }

        return element.Length == 0;
    }

    private bool TryReadComment(ReadOnlySpan<char> comment, Place place, FlowBuilder flow)
    {
        var isMarker = MarkerPrefix.TryRead(comment, _markerPrefix, out var marker);
        if (!isMarker && comment.Trim() is not "more" && !comment.StartsWith("more ", StringComparison.Ordinal)) return true;
        if (place == Place.List) return false;
        if (isMarker) FragmentWalk.AddFlow(_resolver.Resolve(marker), flow);
        else flow.Add(new SummaryBreak());
        return true;
    }

    private bool TryReadElement(in HtmlToken tag, Place place, FlowBuilder flow, List<ListItem>? items)
    {
        if (place == Place.List) return tag.Name == "li" && TryReadItem(flow, items!);

        switch (tag.Name)
        {
            case "br":
                flow.AddLineBreak();
                return true;
            case "strong" or "b" when !FragmentWalk.IsUnmarked(tag.Attribute("style")):
                return TryReadMarked(tag.Name, HtmlRole.Strong, flow);
            case "em" or "i" or "cite" or "dfn" or "var":
                return TryReadMarked(tag.Name, HtmlRole.Emphasis, flow);
            case "del" or "s" or "strike":
                return TryReadMarked(tag.Name, HtmlRole.Strikethrough, flow);
            case "strong" or "b" or "span" or "small" or "big" or "sup" or "sub" or "u" or "ins" or "font" or "abbr" or "mark" or "label":
                return TryReadContent(tag.Name, Place.Line, flow, null);
            case "code" or "kbd" or "samp" or "tt":
                return TryReadCode(tag.Name, flow);
            case "a":
                return TryReadLink(tag, flow);
            case "img":
                if (PlainElement.TryReadImage(tag) is not { } image) return false;
                flow.Add(image);
                return true;
        }

        return place == Place.Flow && TryReadBlock(tag, flow);
    }

    private bool TryReadBlock(in HtmlToken tag, FlowBuilder flow)
    {
        switch (tag.Name)
        {
            case "p":
                flow.EndParagraph();
                if (!TryReadContent("p", Place.Line, flow, null)) return false;
                flow.EndParagraph();
                return true;
            case "div" or "section" or "article" or "aside" or "figure" or "figcaption" or "header" or "footer" or "main" or "center":
                flow.EndParagraph();
                if (!TryReadContent(tag.Name, Place.Flow, flow, null)) return false;
                flow.EndParagraph();
                return true;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return TryReadHeading(tag, flow);
            case "ul" or "ol":
                return TryReadList(tag, flow);
            case "blockquote":
                var inner = new FlowBuilder(outer: flow);
                if (!TryReadContent("blockquote", Place.Flow, inner, null)) return false;
                if (inner.ToBlocks() is { IsEmpty: false } quoted) flow.Add(new Quote(quoted));
                else flow.EndParagraph();
                return true;
            case "hr":
                flow.Add(new ThematicBreak());
                return true;
            default:
                return false;
        }
    }

    private bool TryReadHeading(in HtmlToken tag, FlowBuilder flow)
    {
        // What may hold an anchor inside is not looked for here.
        var start = _at;
        var inner = new FlowBuilder(isJoined: true, flow);
        if (!TryReadContent(tag.Name, Place.Line, inner, null)) return false;
        if (_html.AsSpan(start, _at - start).ContainsAny(Anchors)) return false;

        var inlines = inner.ToInlines(out var blocks);
        if (inlines.IsEmpty) flow.EndParagraph();
        else flow.Add(new Heading(tag.Name[1] - '0', inlines) { Anchor = tag.Attribute("id") is { Length: > 0 } id ? id : null });
        flow.AddRange(blocks);
        return true;
    }

    private bool TryReadList(in HtmlToken tag, FlowBuilder flow)
    {
        var isOrdered = tag.Name == "ol";
        var start = isOrdered && int.TryParse(tag.Attribute("start"), out var number) ? Math.Clamp(number, 0, 999_999_999) : 1;
        var items = new List<ListItem>();
        if (!TryReadContent(tag.Name, Place.List, flow, items)) return false;
        flow.AddRange(items.Count == 0 ? [] : [new ListBlock(isOrdered, start, [.. items])]);
        return true;
    }

    private bool TryReadItem(FlowBuilder outer, List<ListItem> items)
    {
        var inner = new FlowBuilder(outer: outer);
        if (!TryReadContent("li", Place.Flow, inner, null)) return false;
        if (inner.ToBlocks() is { IsEmpty: false } blocks) items.Add(new ListItem(blocks));
        return true;
    }

    private bool TryReadMarked(string name, HtmlRole role, FlowBuilder flow)
    {
        if (flow.HasMark(role)) return TryReadContent(name, Place.Line, flow, null);

        flow.Open(new StyleMark(role));
        if (!TryReadContent(name, Place.Line, flow, null)) return false;
        flow.Close();
        return true;
    }

    private bool TryReadCode(string name, FlowBuilder flow)
    {
        flow.CodeDepth++;
        if (!TryReadContent(name, Place.Line, flow, null)) return false;
        flow.CodeDepth--;
        return true;
    }

    private bool TryReadLink(in HtmlToken tag, FlowBuilder flow)
    {
        // A link in a link ends the outer one, even if that is an anchor without address.
        if (_isInLink || !PlainElement.TryReadLink(tag, out var mark)) return false;
        _isInLink = true;
        if (mark is not null)
        {
            if (PlainElement.IsButton(tag)) flow.AddSpace();
            flow.Open(mark);
        }

        if (!TryReadContent("a", Place.Line, flow, null)) return false;
        if (mark is not null) flow.Close();
        _isInLink = false;
        return mark is null or { IsUsed: true };
    }
}
