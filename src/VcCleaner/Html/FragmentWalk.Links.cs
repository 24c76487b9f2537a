using AngleSharp.Dom;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <content>Links, and what becomes one: players and frames.</content>
internal sealed partial class FragmentWalk
{
    // People paste addresses with the quotes of their word processor around them.
    private static readonly char[] StrayQuotes = ['"', '\'', '“', '”', '″', '„', '‘', '’', '«', '»', ' ', '\u00A0'];

    private void ReadLink(IElement element, FlowBuilder flow)
    {
        var destination = Address(AttributeOf(element, "href"));
        if (destination is null or "#" || ReportScript(destination))
        {
            ReadNodes(element.ChildNodes, flow);
            return;
        }

        if (IsButton(element)) flow.AddSpace();
        var mark = new LinkMark(destination, AttributeOf(element, "title"));
        flow.Open(mark);
        ReadNodes(element.ChildNodes, flow);
        flow.Close();
        if (mark.IsUsed) return;

        // An icon of a font shows something and holds nothing.
        if ((AttributeOf(element, "aria-label") ?? AttributeOf(element, "title")) is { } label) flow.Add(new Link(destination, null, [new TextRun(label)]));
        else diagnostics.Report(DiagnosticCatalog.EmptyLink, region, destination);
    }

    /// <summary>A button stands apart on the page, whatever it touches in the source: the name of a file and <c>Download</c>.</summary>
    private static bool IsButton(IElement element) => element.HasAttribute("download") || IsButton(element.ClassName);

    /// <summary>Whether one of some classes says so.</summary>
    public static bool IsButton(string? classes)
    {
        if (classes is null) return false;
        if (classes.Contains("button", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var range in classes.AsSpan().SplitAny(" \t\n\r\f"))
        {
            if (classes.AsSpan(range).Equals("btn", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private void ReadMapArea(IElement element, FlowBuilder flow)
    {
        var destination = Address(AttributeOf(element, "href"));
        if (destination is null or "#" || ReportScript(destination)) return;
        flow.Add(new Link(destination, null, [new TextRun(AttributeOf(element, "alt") ?? AttributeOf(element, "title") ?? destination)]));
        flow.AddLineBreak();
    }

    private void ReadEmbed(IElement element, FlowBuilder flow)
    {
        var fallback = TextOf(element);
        var address = EmbedAddress(element);
        if (address is null)
        {
            // Without an address of its own it shows what stands in it.
            if (element.ChildNodes.Length > 0 && element.LocalName is not ("iframe" or "frame")) ReadBlock(element, flow);
            else Drop(diagnostics.Report(DiagnosticCatalog.EmbedWithoutAddress, region, element.LocalName), fallback);
            return;
        }

        if (ReportScript(address)) return;
        Drop(diagnostics.Report(DiagnosticCatalog.EmbedLinked, region, element.LocalName, address), fallback);
        flow.EndParagraph();
        if (Address(AttributeOf(element, "poster")) is { } poster) flow.Add(new Paragraph([new Image("", poster, null)]));
        flow.Add(new Paragraph([new Link(address, null, [new TextRun(AttributeOf(element, "title") ?? address)])]));
    }

    private string? EmbedAddress(IElement element)
    {
        ReadOnlySpan<string> names = ["src", "data-src", "data-lazy-src", "data-litespeed-src", "data-src-cmplz", "data"];
        foreach (var name in names)
        {
            if (Address(AttributeOf(element, name)) is { } address && !address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)
                && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                return address;
            }
        }

        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            if (element.ChildNodes[i] is not IElement child) continue;
            if (child.LocalName is "source" or "embed" or "object" or "iframe" && EmbedAddress(child) is { } nested) return nested;
            if (child.LocalName == "param" && child.GetAttribute("name")?.ToLowerInvariant() is "movie" or "src" or "filename" or "url"
                && Address(AttributeOf(child, "value")) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private bool ReportScript(string address)
    {
        if (!IsScript(address)) return false;
        diagnostics.Report(DiagnosticCatalog.ScriptLink, region, Excerpt(address));
        return true;
    }

    public static bool IsScript(string address) => address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>An address as a browser reads it: without line feeds and tabs, and without what was typed around it.</summary>
    public static string? Address(string? value)
    {
        if (value is null) return null;
        var address = value.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? value : string.Concat(value.Where(c => c is not ('\n' or '\r' or '\t')));
        address = address.Trim(StrayQuotes);
        return address.Length == 0 ? null : address;
    }
}
