using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports;

/// <summary>Reads WordPress's own export, item by item.</summary>
internal sealed class WxrReader : ExportReader
{
    public override void Scan(OpenedInput input, ExportSurvey survey)
    {
        foreach (var chunk in new WxrSplitter(input.AsciiStream, survey.Options.MaxItemBytes).Split())
        {
            // Most items are no attachments and need not be decoded for that; the word may stand in any text, so it proves nothing yet.
            var isCandidate = chunk.Kind == WxrChunkKind.Channel ? chunk.Bytes.AsSpan().Contains((byte)'<') : IsWhole(chunk) && MayBeAttachment(chunk);
            if (!isCandidate) continue;

            var text = WxrChunkReader.Decode(chunk, input.AsciiEncoding, new DiagnosticBag());
            if (chunk.Kind == WxrChunkKind.Channel) survey.Add(WxrSiteReader.Read(text));
            else if (WxrAttachmentReader.TryRead(WxrItem.Parse(text)) is { } attachment) survey.Add(attachment);
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

        var ofFile = new WxrContext(context.Site, context.Media, input.AsciiEncoding, options);
        var splitter = new WxrSplitter(input.AsciiStream, options.MaxItemBytes);
        var count = 0;
        var hasEnd = false;
        foreach (var chunk in splitter.Split())
        {
            if (IsWhole(chunk))
            {
                count++;
                yield return new ExportItem(() => WxrChunkReader.Read(input.Name, chunk, ofFile));
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

    private static bool MayBeAttachment(WxrChunk chunk) => chunk.Bytes.AsSpan().IndexOf("attachment"u8) >= 0;

    private static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);
}
