using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Reads one item of an export, alone: what is wrong with it stays with it.</summary>
internal static class WxrChunkReader
{
    private const string CDataStart = "<![CDATA[";

    /// <summary>The text of a chunk with line feeds as line ends, as XML has it.</summary>
    public static string Decode(WxrChunk chunk, Encoding? declared, DiagnosticBag diagnostics)
    {
        var text = TextDecoder.DecodePart(chunk.Bytes, declared, diagnostics);
        return text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    /// <param name="name">Name of the export.</param>
    /// <param name="chunk">A whole or an unclosed item.</param>
    /// <param name="context">What the rest of the export says.</param>
    /// <returns>Null for an attachment: it is found in the media library.</returns>
    public static ReadResult? Read(string name, WxrChunk chunk, WxrContext context)
    {
        var decoding = new DiagnosticBag();
        var item = WxrItem.Parse(Decode(chunk, context.Encoding, decoding));
        if (IsAttachment(item)) return null;

        var findings = decoding.ToImmutable().Select(d => d with { Span = default }).ToList();
        if (IsEmpty(item))
        {
            findings.Add(new Diagnostic(DiagnosticCatalog.UnreadableItem, default, ["has neither title nor content"]));
            return new ReadResult(At(name, chunk.Start), null, [.. findings]);
        }

        var content = ReadContent(name, item, chunk.Start, out var repairs);
        if (DescribeRepairs(repairs, chunk.Kind) is { Length: > 0 } description) findings.Add(new Diagnostic(DiagnosticCatalog.RepairedXml, default, [description]));
        if (context.Options.RepairMojibake) content = MojibakeRepair.Repair(content, findings);

        var article = new Article
        {
            Content = content,
            Format = context.Options.Format ?? StoredText.FormatOf(content.Text),
            Title = StoredText.Title(item.Get("title"), context.Options, findings),
            Post = WxrPostReader.Read(item, context.Site, context.Options),
            Media = context.Media,
            Templates = context.Templates,
        };
        return new ReadResult(content, article, [.. findings.OrderBy(d => d.Span.Start)]);
    }

    /// <summary>As <see cref="Read"/>, for the first pass over an export: nothing is decoded, repaired or copied of the article's text.</summary>
    public static Article? ReadOutline(string name, WxrChunk chunk, WxrContext context)
    {
        var item = WxrItem.Parse(Decode(chunk, context.Encoding, new DiagnosticBag()));
        if (IsAttachment(item) || IsEmpty(item)) return null;

        return new Article
        {
            Content = At(name, chunk.Start),
            Format = ContentFormat.Html,
            Title = StoredText.Title(item.Get("title"), context.Options, []),
            Post = WxrPostReader.ReadOutline(item),
        };
    }

    /// <summary>An empty text that stands at a place of a file, for findings that belong to no article.</summary>
    public static SourceText At(string name, LinePosition position) => new(name, "") { Anchors = [new SourceAnchor(0, position)] };

    private static bool IsAttachment(WxrItem item) => item.Get("wp:post_type") == "attachment";

    private static bool IsEmpty(WxrItem item) => item.SpanOf("content:encoded") is null && item.SpanOf("title") is null;

    private static SourceText ReadContent(string name, WxrItem item, LinePosition start, out WxrRepairs repairs)
    {
        repairs = default;
        if (item.SpanOf("content:encoded") is not { } span) return At(name, start);

        var position = WxrValues.PositionOf(start, item.Text.AsSpan(0, span.Start));
        var raw = new SourceText(name, item.Text.Substring(span.Start, span.Length)) { Anchors = [new SourceAnchor(0, position)] };
        var edits = WxrText.FindEdits(raw.Text, new TextSpan(0, raw.Length), out repairs);
        var isOneSection = edits.Count == 2 && edits[0].Span == new TextSpan(0, CDataStart.Length) && edits[1].Span.End == raw.Length;
        if (!isOneSection) return TextEdit.Apply(Contained(raw), edits);

        // Nearly every article: one CDATA section and nothing beside it.
        var behindMark = position with { Column = position.Column + CDataStart.Length };
        return new SourceText(name, raw.Text[CDataStart.Length..edits[1].Span.Start]) { Anchors = [new SourceAnchor(0, behindMark)], Container = TextContainer.CData };
    }

    /// <summary>Tells text in CDATA from text with entities; what is some of both is not edited.</summary>
    private static SourceText Contained(SourceText raw)
    {
        var hasSection = raw.Text.Contains(CDataStart, StringComparison.Ordinal);
        var isAllCData = raw.Text.StartsWith(CDataStart, StringComparison.Ordinal) && raw.Text.EndsWith("]]>", StringComparison.Ordinal)
            && WithoutSections(raw.Text).Length == 0;
        var container = isAllCData ? TextContainer.CData : hasSection ? TextContainer.Sealed : TextContainer.XmlText;
        return new SourceText(raw.Name, raw.Text) { Anchors = raw.Anchors, Container = container };
    }

    /// <summary>What stands outside of the CDATA sections.</summary>
    private static string WithoutSections(string text)
    {
        var outside = new StringBuilder();
        for (var position = 0; position < text.Length;)
        {
            var start = text.IndexOf(CDataStart, position, StringComparison.Ordinal);
            if (start < 0) return outside.Append(text, position, text.Length - position).ToString();
            outside.Append(text, position, start - position);
            var end = text.IndexOf("]]>", start + CDataStart.Length, StringComparison.Ordinal);
            if (end < 0) return outside.ToString();
            position = end + 3;
        }

        return outside.ToString();
    }

    private static string DescribeRepairs(WxrRepairs repairs, WxrChunkKind kind)
    {
        List<string> parts = [];
        if (kind == WxrChunkKind.UnclosedItem) parts.Add("`</item>` is missing and was added");
        if (repairs.ControlCharacters > 0) parts.Add(Count(repairs.ControlCharacters, "control character was", "control characters were") + " removed");
        if (repairs.Entities > 0) parts.Add(Count(repairs.Entities, "undeclared entity was", "undeclared entities were") + " read as HTML's");
        if (repairs.BareAmpersands > 0) parts.Add(Count(repairs.BareAmpersands, "bare `&` was", "bare `&` were") + " kept");
        if (repairs.Markup > 0) parts.Add(Count(repairs.Markup, "tag outside CDATA was", "tags outside CDATA were") + " read as text");
        return string.Join(", ", parts);
    }

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}

/// <summary>What the rest of an export says about one of its items.</summary>
/// <param name="Site">Names of authors.</param>
/// <param name="Media">Attachments of all files.</param>
/// <param name="Encoding">What the file is declared to be encoded in, or null.</param>
/// <param name="Options">What the reader was told.</param>
internal sealed record WxrContext(Site Site, MediaLibrary Media, Encoding? Encoding, ReaderOptions Options)
{
    /// <summary>Posts that others print, of all files.</summary>
    public TemplateLibrary Templates { get; init; } = TemplateLibrary.Empty;
}
