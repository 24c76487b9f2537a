using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Json;

/// <summary>The text of a post of Ghost: rendered HTML where there is some, else Markdown or HTML out of the editor's own formats.</summary>
internal static class GhostContent
{
    public static (SourceText Content, ContentFormat Format) Read(JsonObject value, string name, LinePosition start, DiagnosticBag diagnostics)
    {
        if (value["html"].Text.Length > 0) return (value["html"].Source(name, diagnostics), ContentFormat.Html);
        if (value["markdown"].Text.Length > 0) return (value["markdown"].Source(name, diagnostics), ContentFormat.Markdown);

        var (text, format) = OfMobiledoc(value["mobiledoc"].Text);
        var content = WxrChunkReader.At(name, start);
        return (new SourceText(name, text) { Anchors = content.Anchors, Container = TextContainer.Sealed }, format);
    }

    /// <summary>The cards with text that somebody typed: Ghost's first editor kept all of a post in one card of Markdown.</summary>
    private static (string Text, ContentFormat Format) OfMobiledoc(string json)
    {
        var record = new JsonRecord("", System.Text.Encoding.UTF8.GetBytes(json), new LinePosition(1, 1), JsonRecordEnd.Whole);
        if (json.Length == 0 || !JsonObject.TryParse(record, out var document, out _)) return ("", ContentFormat.Html);

        var parts = new List<string>();
        var format = ContentFormat.Html;
        foreach (var card in document["cards"].Items)
        {
            var content = card.Items.ElementAtOrDefault(1);
            if (content["markdown"].Text is { Length: > 0 } markdown)
            {
                format = ContentFormat.Markdown;
                parts.Add(markdown);
            }
            else if (content["html"].Text is { Length: > 0 } html)
            {
                parts.Add(html);
            }
        }

        return (string.Join("\n\n", parts), format);
    }
}
