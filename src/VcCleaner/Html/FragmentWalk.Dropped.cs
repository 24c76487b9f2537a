using System.Text;
using AngleSharp.Dom;
using VcCleaner.Diagnostics;

namespace VcCleaner.Html;

/// <content>What readers do not see: left out with a finding, and each word of it accounted for.</content>
internal sealed partial class FragmentWalk
{
    private const int ExcerptLength = 60;

    /// <summary>Leaves out an element that nobody sees; also reports the scripts in its attributes.</summary>
    private bool DropIfHidden(IElement element)
    {
        var isHidden = false;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var name = attributes[i]!.Name;
            if (name == "hidden") isHidden |= attributes[i]!.Value != "until-found";
            else if (name == "style") isHidden |= InlineStyle.Hides(attributes[i]!.Value);
            else if (name.StartsWith("on", StringComparison.Ordinal) && name.Length > 4 && _reportedHandlers.Add((name, element.LocalName)))
            {
                diagnostics.Report(DiagnosticCatalog.EventHandlerDropped, region, name, element.LocalName);
            }
        }

        if (!isHidden) return false;

        var text = TextOf(element);
        var hasImage = element.LocalName == "img" || element.QuerySelector("img") is not null;
        // An empty or purely technical element is no loss, hidden or not.
        if (!hasImage && InlineText.IsBlank(text)) return true;
        Drop(diagnostics.Report(DiagnosticCatalog.HiddenContent, region, element.LocalName, Excerpt(text)), text);
        return true;
    }

    private void DropUnseen(IElement element)
    {
        switch (element.LocalName)
        {
            case "script":
                var source = element.GetAttribute("src") ?? element.TextContent;
                if (!InlineText.IsBlank(source)) diagnostics.Report(DiagnosticCatalog.ScriptDropped, region, Excerpt(source));
                break;
            case "style" or "template":
                if (element.LocalName == "template" || !InlineText.IsBlank(element.TextContent)) diagnostics.Report(DiagnosticCatalog.StyleDropped, region, element.LocalName);
                break;
            case "svg":
                var drawn = TextOf(element);
                Drop(diagnostics.Report(DiagnosticCatalog.DrawingDropped, region, Excerpt(drawn)), drawn);
                break;
            default:
                var text = TextOf(element);
                if (InlineText.IsBlank(text)) break;
                Drop(diagnostics.Report(DiagnosticCatalog.UnseenTextDropped, region, element.LocalName, Excerpt(text)), text);
                break;
        }
    }

    private void Drop(Diagnostic cause, string text)
    {
        if (!InlineText.IsBlank(text)) diagnostics.DropText(cause, text);
    }

    /// <summary>The words of an element that is left out, those of nested shortcodes included.</summary>
    private string TextOf(IElement element)
    {
        var text = new StringBuilder();
        AppendText(element.ChildNodes, text);
        return ResolveIn(text.ToString()).Trim();
    }

    private void AppendText(INodeList nodes, StringBuilder text)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i])
            {
                case IText run:
                    text.Append(run.Data);
                    break;
                case IComment comment when MarkerPrefix.TryRead(comment.Data, markerPrefix, out var marker):
                    text.Append(InlineText.Of(resolver.Resolve(marker)));
                    break;
                case IElement { LocalName: "script" or "style" or "template" }:
                    break;
                case IElement child:
                    if (child.LocalName == "img") text.Append(child.GetAttribute("alt"));
                    var isInline = HtmlRoles.Of(child.LocalName) is HtmlRole.Inline or HtmlRole.Emphasis or HtmlRole.Strong or HtmlRole.Link;
                    if (!isInline) text.Append('\n');
                    AppendText(child.ChildNodes, text);
                    if (!isInline) text.Append('\n');
                    break;
            }
        }
    }

    /// <summary>Puts words in the place of markers where no blocks can stand.</summary>
    private string ResolveIn(string text) => MarkerPrefix.ReplaceIn(text, markerPrefix, marker => InlineText.Of(resolver.Resolve(marker)).Trim());

    /// <summary>An attribute's value, trimmed; null if there is none or nothing in it.</summary>
    private string? AttributeOf(IElement element, string name) =>
        element.GetAttribute(name) is { } value && ResolveIn(value).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The beginning of a text on one line, for a message.</summary>
    private static string Excerpt(string text)
    {
        var words = new StringBuilder();
        foreach (var c in text.AsSpan().Trim())
        {
            if (words.Length >= ExcerptLength) return words.Append('…').ToString();
            if (!char.IsWhiteSpace(c)) words.Append(c == '`' ? '\'' : c);
            else if (words[^1] != ' ') words.Append(' ');
        }

        return words.ToString();
    }
}
