using AngleSharp.Dom;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <content>Forms: what a reader could read in them is kept, what a reader could fill in is not.</content>
internal sealed partial class FragmentWalk
{
    private bool _isInForm;

    private void ReadControl(IElement element, FlowBuilder flow)
    {
        switch (HtmlRoles.Of(element.LocalName))
        {
            case HtmlRole.Form:
                var cause = diagnostics.Report(DiagnosticCatalog.FormFlattened, region, "form");
                _isInForm = true;
                ReadBlock(element, flow);
                _isInForm = false;
                foreach (var field in element.QuerySelectorAll("input, textarea")) DropHints(cause, field);
                break;
            case HtmlRole.Input:
                ReadInput(element, flow);
                break;
            case HtmlRole.Select:
                ReadSelect(element, flow);
                break;
            default:
                // A button's label, the text that stands in a field.
                if (element.LocalName == "textarea") ReportLoneControl(element);
                flow.AddSpace();
                if (element.LocalName == "textarea") flow.AddText(ResolveIn(element.TextContent));
                else ReadNodes(element.ChildNodes, flow);
                flow.AddSpace();
                break;
        }
    }

    private void ReadInput(IElement element, FlowBuilder flow)
    {
        var type = element.GetAttribute("type")?.Trim().ToLowerInvariant();
        if (type == "hidden") return;
        ReportLoneControl(element);
        flow.AddSpace();
        if (type is "submit" or "button" or "reset" && AttributeOf(element, "value") is { } label) flow.AddText(label);
        if (type == "image" && Address(AttributeOf(element, "src")) is { } source) flow.Add(new Image(AttributeOf(element, "alt") ?? "", source, null));
        flow.AddSpace();
    }

    private void ReadSelect(IElement element, FlowBuilder flow)
    {
        ReportLoneControl(element);
        var items = new List<ListItem>();
        ReadOptions(element.ChildNodes, items, flow);
        FlushOptions(items, flow);
    }

    /// <summary>Options become a list; what else stands there, because nobody closed the control, is read as if it stood behind it.</summary>
    private void ReadOptions(INodeList nodes, List<ListItem> items, FlowBuilder flow)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i])
            {
                case IElement { LocalName: "option" } option:
                    var inner = new FlowBuilder();
                    ReadNodes(option.ChildNodes, inner);
                    if (inner.ToBlocks() is { IsEmpty: false } blocks) items.Add(new ListItem(blocks));
                    break;
                case IElement { LocalName: "optgroup" } group:
                    ReadOptions(group.ChildNodes, items, flow);
                    break;
                case IText { Data: var text } when string.IsNullOrWhiteSpace(text):
                    break;
                default:
                    FlushOptions(items, flow);
                    ReadNode(nodes, i, flow);
                    break;
            }
        }
    }

    private static void FlushOptions(List<ListItem> items, FlowBuilder flow)
    {
        if (items.Count > 0) flow.Add(new ListBlock(IsOrdered: false, 1, [.. items]));
        items.Clear();
    }

    /// <summary>Inside a form, one finding is enough.</summary>
    private void ReportLoneControl(IElement element)
    {
        if (_isInForm) return;
        var cause = diagnostics.Report(DiagnosticCatalog.FormFlattened, region, element.LocalName);
        DropHints(cause, element);
    }

    /// <summary>Examples and values that stand in a field for the reader to replace.</summary>
    private void DropHints(Diagnostic cause, IElement field)
    {
        if (AttributeOf(field, "placeholder") is { } hint) Drop(cause, hint);
        if (field.GetAttribute("type")?.Trim().ToLowerInvariant() is null or "text" or "email" or "search" or "tel" or "url" or "number"
            && AttributeOf(field, "value") is { } value)
        {
            Drop(cause, value);
        }
    }
}
