using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>
/// One or several files of input, read in two passes: the first collects the site and the media library, because an article may refer to
/// an attachment that comes later or in another file; the second hands out items, which are then read alone and in parallel.
/// </summary>
/// <example><code>
/// var export = Export.Open(files, options);
/// foreach (var item in export.Items()) queue.Add(item);          // one thread, in order
/// item.Read();                                                   // any thread, any order
/// </code></example>
internal sealed class Export
{
    private readonly ImmutableArray<InputFile> _files;
    private readonly ReaderOptions _options;

    private Export(ImmutableArray<InputFile> files, ReaderOptions options, Site site, MediaLibrary media)
    {
        _files = files;
        _options = options;
        Site = site;
        Media = media;
    }

    public Site Site { get; }

    public MediaLibrary Media { get; }

    /// <summary>The first pass. What is wrong with a file is among the results of the second.</summary>
    public static Export Open(IEnumerable<InputFile> files, ReaderOptions options)
    {
        ImmutableArray<InputFile> all = [.. files];
        var site = Site.Unknown;
        // Exports in parts repeat attachments; each is kept once.
        var attachments = new OrderedDictionary<long, Attachment>();
        foreach (var file in all)
        {
            foreach (var input in InputOpener.Open(file, options))
            {
                if (input.Kind == InputKind.Wxr) site = site.Merge(Scan(input, options, attachments));
            }
        }

        return new Export(all, options, site, new MediaLibrary(attachments.Values));
    }

    /// <summary>The second pass: every item in the order of the files, not read yet.</summary>
    public IEnumerable<ExportItem> Items()
    {
        foreach (var file in _files)
        {
            foreach (var input in InputOpener.Open(file, _options))
            {
                foreach (var item in ItemsOf(input)) yield return item;
            }
        }
    }

    /// <summary>Every article and every finding without one, in order, read by this thread.</summary>
    public IEnumerable<ReadResult> Articles()
    {
        foreach (var item in Items())
        {
            if (item.Read() is { } result) yield return result;
        }
    }

    private static Site Scan(OpenedInput input, ReaderOptions options, OrderedDictionary<long, Attachment> attachments)
    {
        var site = Site.Unknown;
        foreach (var chunk in new WxrSplitter(input.AsciiStream, options.MaxItemBytes).Split())
        {
            // Most items are no attachments and need not be decoded for that; the word may stand in any text, so it proves nothing yet.
            var isCandidate = chunk.Kind == WxrChunkKind.Channel ? chunk.Bytes.AsSpan().Contains((byte)'<') : IsWhole(chunk) && MayBeAttachment(chunk);
            if (!isCandidate) continue;

            var text = WxrChunkReader.Decode(chunk, input.AsciiEncoding, new DiagnosticBag());
            if (chunk.Kind == WxrChunkKind.Channel) site = site.Merge(WxrSiteReader.Read(text));
            else if (WxrAttachmentReader.TryRead(WxrItem.Parse(text)) is { } attachment) _ = attachments.TryAdd(attachment.Id, attachment);
        }

        return site;
    }

    private static bool IsWhole(WxrChunk chunk) => chunk.Kind is WxrChunkKind.Item or WxrChunkKind.UnclosedItem;

    private static bool MayBeAttachment(WxrChunk chunk) => chunk.Bytes.AsSpan().IndexOf("attachment"u8) >= 0;

    private IEnumerable<ExportItem> ItemsOf(OpenedInput input)
    {
        if (input.IsDamaged) return [Problem(input.Name, default, DiagnosticCatalog.CorruptArchive)];

        return input.Kind switch
        {
            InputKind.Wxr => ItemsOfWxr(input),
            // A picture gets its message from the reader of pages, which tells pictures from archives.
            InputKind.Page or InputKind.Binary => [ReadPage(input)],
            _ => [Problem(input.Name, default, DiagnosticCatalog.UnsupportedInput, InputDetector.Describe(input.Kind))],
        };
    }

    private ExportItem ReadPage(OpenedInput input)
    {
        var result = ArticleReader.Read(input.Name, input.Stream, _options);
        if (input.Stream.Failure is { } failure)
        {
            result = result with { Diagnostics = result.Diagnostics.Add(new Diagnostic(failure, default, [Invariant(_options.MaxExpandedBytes)])) };
        }

        return new ExportItem(() => result.Article is { } article ? result with { Article = article with { Media = Media } } : result);
    }

    private IEnumerable<ExportItem> ItemsOfWxr(OpenedInput input)
    {
        if (_options.EncodingName is { } label && EncodingSniffer.FromName(label) is null)
        {
            yield return Problem(input.Name, default, DiagnosticCatalog.UnknownEncoding, label);
            yield break;
        }

        var context = new WxrContext(Site, Media, input.AsciiEncoding, _options);
        var splitter = new WxrSplitter(input.AsciiStream, _options.MaxItemBytes);
        var count = 0;
        var hasEnd = false;
        foreach (var chunk in splitter.Split())
        {
            if (IsWhole(chunk))
            {
                count++;
                yield return new ExportItem(() => WxrChunkReader.Read(input.Name, chunk, context));
            }
            else if (chunk.Kind == WxrChunkKind.OversizedItem)
            {
                yield return Problem(input.Name, chunk.Start, DiagnosticCatalog.UnreadableItem, "is larger than allowed");
            }

            hasEnd = chunk.Kind == WxrChunkKind.Channel && chunk.Bytes.AsSpan().IndexOf("</channel>"u8) >= 0;
        }

        if (input.Stream.Failure is { } failure) yield return Problem(input.Name, splitter.Position, failure, Invariant(_options.MaxExpandedBytes));
        else if (!hasEnd) yield return Problem(input.Name, splitter.Position, DiagnosticCatalog.TruncatedExport, Invariant(splitter.Position.Line), Invariant(count));
    }

    private static ExportItem Problem(string name, LinePosition position, DiagnosticDescriptor descriptor, params ImmutableArray<string> arguments)
    {
        var place = position == default ? new LinePosition(1, 1) : position;
        var result = new ReadResult(WxrChunkReader.At(name, place), null, [new Diagnostic(descriptor, default, arguments)]);
        return new ExportItem(() => result);
    }

    private static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One item of the input that is still to be read.</summary>
/// <param name="read">Reads it; pure, so any thread may.</param>
internal sealed class ExportItem(Func<ReadResult?> read)
{
    /// <summary>The article or what is wrong with it; null for an attachment, which is in the media library.</summary>
    public ReadResult? Read() => read();
}
