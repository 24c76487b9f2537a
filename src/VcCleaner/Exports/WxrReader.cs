using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports;

/// <summary>Reads WordPress's own export, item by item.</summary>
internal sealed class WxrReader : ExportReader
{
    private static readonly byte[][] TemplateTypes = [.. PostTypes.Templates.Select(System.Text.Encoding.ASCII.GetBytes)];

    public override void Scan(OpenedInput input, ExportSurvey survey)
    {
        foreach (var chunk in new WxrSplitter(input.AsciiStream, survey.Options.MaxItemBytes).Split())
        {
            // Most items are neither attachments nor templates and need not be decoded for that; the word may stand in any text, so it proves nothing yet.
            var isCandidate = chunk.Kind == WxrChunkKind.Channel ? chunk.Bytes.AsSpan().Contains((byte)'<') : IsWhole(chunk) && MayBeNeeded(chunk);
            if (!isCandidate) continue;

            var text = WxrChunkReader.Decode(chunk, input.AsciiEncoding, new DiagnosticBag());
            if (chunk.Kind == WxrChunkKind.Channel) survey.Add(WxrSiteReader.Read(text));
            else AddItem(WxrItem.Parse(text), survey);
        }
    }

    public override IEnumerable<ExportItem> Items(OpenedInput input, ExportContext context)
    {
        var options = context.Options;
        if (options.EncodingName is { } label && EncodingSniffer.FromName(label) is null)
        {
            yield return Problem(input.Name, default, DiagnosticCatalog.UnknownEncoding, label);
            yield break;
        }

        var ofFile = new WxrContext(context.Site, context.Media, input.AsciiEncoding, options) { Templates = context.Templates };
        var splitter = new WxrSplitter(input.AsciiStream, options.MaxItemBytes);
        var count = 0;
        var hasEnd = false;
        foreach (var chunk in splitter.Split())
        {
            if (IsWhole(chunk))
            {
                count++;
                yield return new ExportItem(() => WxrChunkReader.Read(input.Name, chunk, ofFile), () => WxrChunkReader.ReadOutline(input.Name, chunk, ofFile));
            }
            else if (chunk.Kind == WxrChunkKind.OversizedItem)
            {
                yield return Problem(input.Name, chunk.Start, DiagnosticCatalog.UnreadableItem, "is larger than allowed");
            }

            hasEnd = chunk.Kind == WxrChunkKind.Channel && chunk.Bytes.AsSpan().IndexOf("</channel>"u8) >= 0;
        }

        if (input.Stream.Failure is { } failure) yield return Problem(input.Name, splitter.Position, failure, Invariant(options.MaxExpandedBytes));
        else if (!hasEnd) yield return Problem(input.Name, splitter.Position, DiagnosticCatalog.TruncatedExport, Invariant(splitter.Position.Line), Invariant(count));
    }

    private static bool IsWhole(WxrChunk chunk) => chunk.Kind is WxrChunkKind.Item or WxrChunkKind.UnclosedItem;

    private static void AddItem(WxrItem item, ExportSurvey survey)
    {
        if (WxrAttachmentReader.TryRead(item) is { } attachment) survey.Add(attachment);
        else if (WxrTemplateReader.TryRead(item) is { } template) survey.Templates.Add(template);
    }

    /// <summary>The type of a post stands alone in its element; in a text the word stands among others.</summary>
    private static bool MayBeNeeded(WxrChunk chunk)
    {
        var bytes = chunk.Bytes.AsSpan();
        if (bytes.IndexOf("attachment"u8) >= 0) return true;
        var start = bytes.IndexOf("<wp:post_type>"u8);
        if (start < 0) return false;
        var field = bytes[start..];
        if (field.IndexOf("</"u8) is var end and >= 0) field = field[..end];
        foreach (var type in TemplateTypes)
        {
            if (field.IndexOf(type) >= 0) return true;
        }

        return false;
    }

    private static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);
}
