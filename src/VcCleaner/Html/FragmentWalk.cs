using System.Collections.Immutable;
using AngleSharp.Dom;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Html;

/// <summary>Walks the nodes of one region and writes what they mean to a <see cref="FlowBuilder"/>; part of <see cref="HtmlFragmentReader"/>.</summary>
/// <remarks>Recursive, which is safe because <see cref="NestingGuard"/> and the parser bound the depth. Children are taken by index:
/// AngleSharp finds a next sibling by searching its parent.</remarks>
internal sealed partial class FragmentWalk(string markerPrefix, IMarkerResolver resolver, DiagnosticBag diagnostics, TextSpan region)
{
    private readonly HashSet<(string Handler, string Tag)> _reportedHandlers = [];

    public void ReportNesting() => diagnostics.Report(DiagnosticCatalog.HtmlNestedTooDeep, region);

    public void ReadNodes(INodeList nodes, FlowBuilder flow)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (IsLooseItem(nodes[i])) flow.AddRange(ReadList(nodes, ref i, isOrdered: false, 1, flow));
            else ReadNode(nodes, i, flow);
        }
    }

    private void ReadNode(INodeList nodes, int index, FlowBuilder flow)
    {
        var node = nodes[index];
        switch (node.NodeType)
        {
            case NodeType.Text:
                flow.AddText(((IText)node).Data);
                break;
            case NodeType.Comment:
                ReadComment(((IComment)node).Data, flow);
                break;
            case NodeType.Element:
                ReadElement((IElement)node, nodes, index, flow);
                break;
        }
    }

    private void ReadComment(string comment, FlowBuilder flow)
    {
        if (MarkerPrefix.TryRead(comment, markerPrefix, out var marker))
        {
            AddFlow(resolver.Resolve(marker), flow);
        }
        else if (comment.AsSpan().Trim() is "more" || comment.StartsWith("more ", StringComparison.Ordinal))
        {
            flow.Add(new SummaryBreak());
        }
    }

    public static void AddFlow(Flow content, FlowBuilder flow)
    {
        switch (content)
        {
            case InlineFlow inline:
                flow.Add(inline.Inlines);
                break;
            case BlockFlow { Blocks.IsEmpty: false } blocks:
                flow.AddRange(blocks.Blocks);
                break;
        }
    }

    private void ReadElement(IElement element, INodeList siblings, int index, FlowBuilder flow)
    {
        if (DropIfHidden(element)) return;

        switch (HtmlRoles.Of(element.LocalName))
        {
            case HtmlRole.Inline:
                ReadNodes(element.ChildNodes, flow);
                break;
            case HtmlRole.Block or HtmlRole.Paragraph:
                ReadBlock(element, flow);
                break;
            case HtmlRole.Heading:
                ReadHeading(element, flow);
                break;
            case HtmlRole.Summary:
                ReadSummary(element, flow);
                break;
            case HtmlRole.Quote:
                if (ReadInside(element, flow) is { IsEmpty: false } quoted) flow.Add(new Quote(quoted));
                else flow.EndParagraph();
                break;
            case HtmlRole.List or HtmlRole.ListItem:
                ReadList(element, flow);
                break;
            case HtmlRole.Definitions:
                ReadBlock(element, flow);
                break;
            case HtmlRole.Table:
                ReadTable(element, flow);
                break;
            case HtmlRole.Preformatted:
                ReadPreformatted(element, flow);
                break;
            case HtmlRole.Rule:
                flow.Add(new ThematicBreak());
                break;
            case HtmlRole.LineBreak:
                flow.AddLineBreak();
                break;
            case HtmlRole.Link:
                ReadLink(element, flow);
                break;
            case HtmlRole.Emphasis or HtmlRole.Strong or HtmlRole.Strikethrough:
                ReadMarked(element, HtmlRoles.Of(element.LocalName), flow);
                break;
            case HtmlRole.Code:
                flow.CodeDepth++;
                ReadNodes(element.ChildNodes, flow);
                flow.CodeDepth--;
                break;
            case HtmlRole.Quotation:
                flow.AddText("“");
                ReadNodes(element.ChildNodes, flow);
                flow.AddText("”");
                break;
            case HtmlRole.Image:
                ReadImage(element, siblings, index, flow);
                break;
            case HtmlRole.NoScript:
                ReadNoScript(element, siblings, index, flow);
                break;
            case HtmlRole.Embed:
                ReadEmbed(element, flow);
                break;
            case HtmlRole.MapArea:
                ReadMapArea(element, flow);
                break;
            case HtmlRole.Form or HtmlRole.Input or HtmlRole.Select or HtmlRole.TextArea or HtmlRole.Button:
                ReadControl(element, flow);
                break;
            case HtmlRole.Script or HtmlRole.Drawing or HtmlRole.Unseen:
                DropUnseen(element);
                // An icon between two words keeps them apart.
                if (element.LocalName == "svg") flow.AddSpace();
                break;
            case HtmlRole.Void:
                // AngleSharp gives them no children; a stray head has some.
                ReadNodes(element.ChildNodes, flow);
                break;
        }
    }

    private void ReadBlock(IElement element, FlowBuilder flow)
    {
        flow.EndParagraph();
        ReadNodes(element.ChildNodes, flow);
        flow.EndParagraph();
    }

    /// <summary>Reads what stands in a block that holds blocks; the marks around it go on inside.</summary>
    private ImmutableArray<Block> ReadInside(IElement element, FlowBuilder outer)
    {
        var inner = new FlowBuilder(outer: outer);
        ReadNodes(element.ChildNodes, inner);
        return inner.ToBlocks();
    }

    private void ReadHeading(IElement element, FlowBuilder flow)
    {
        var inner = new FlowBuilder(isJoined: true, flow);
        ReadNodes(element.ChildNodes, inner);
        var inlines = inner.ToInlines(out var blocks);
        if (inlines.IsEmpty) flow.EndParagraph();
        else flow.Add(new Heading(element.LocalName[1] - '0', inlines) { Anchor = AnchorOf(element) });
        flow.AddRange(blocks);
    }

    /// <summary>The term of a definition and the title of <c>details</c>: a line of strong text above what belongs to it.</summary>
    private void ReadSummary(IElement element, FlowBuilder flow)
    {
        var inner = new FlowBuilder(isJoined: true, flow);
        ReadNodes(element.ChildNodes, inner);
        var inlines = inner.ToInlines(out var blocks);
        flow.EndParagraph();
        if (!inlines.IsEmpty) flow.Add(new Paragraph(inlines.Any(InlineText.HasText) && inlines is not [Strong] ? [new Strong(inlines)] : inlines));
        flow.AddRange(blocks);
    }

    private void ReadMarked(IElement element, HtmlRole role, FlowBuilder flow)
    {
        // Bold in bold is bold.
        var isUnmarked = role == HtmlRole.Strong && IsUnmarked(element.GetAttribute("style"));
        if (isUnmarked || flow.HasMark(role))
        {
            ReadNodes(element.ChildNodes, flow);
            return;
        }

        flow.Open(new StyleMark(role));
        ReadNodes(element.ChildNodes, flow);
        flow.Close();
    }

    /// <summary>Google Docs wraps all it copies in <c>&lt;b style="font-weight: normal"&gt;</c>.</summary>
    public static bool IsUnmarked(string? style) => InlineStyle.Value(style, "font-weight") is "normal" or "400";

    /// <summary>Plugins for tables of contents put the anchor on an element inside the heading.</summary>
    private static string? AnchorOf(IElement heading)
    {
        if (heading.Id is { Length: > 0 } id) return id;
        foreach (var child in heading.Children)
        {
            if (child.Id is { Length: > 0 } inner) return inner;
            if (child.LocalName == "a" && child.GetAttribute("name") is { Length: > 0 } name) return name;
        }

        return null;
    }
}
