using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Feeds;

/// <summary>Reads RSS and Atom entry by entry, forgiving as for WordPress's own export, which is RSS, too. No document type is read, so no entity expands.</summary>
internal sealed class FeedReader : ExportReader
{
    private readonly LinkedImages _images = new();

    public override void Scan(OpenedInput input, ExportSurvey survey)
    {
        foreach (var chunk in Split(input, survey.Options).Split())
        {
            if (chunk.Kind is WxrChunkKind.TruncatedItem or WxrChunkKind.OversizedItem) continue;

            var text = WxrChunkReader.Decode(chunk, input.AsciiEncoding, new DiagnosticBag());
            if (chunk.Kind == WxrChunkKind.Channel) survey.Add(SiteOf(text));
            else _images.Add(FeedEntry.Parse(text).ImageUrl, survey);
        }
    }

    public override IEnumerable<ExportItem> Items(OpenedInput input, ExportContext context)
    {
        var splitter = Split(input, context.Options);
        var count = 0;
        var isOpen = false;
        foreach (var chunk in splitter.Split())
        {
            if (chunk.Kind == WxrChunkKind.OversizedItem) yield return Problem(input.Name, chunk.Start, DiagnosticCatalog.UnreadableItem, "is larger than allowed");
            isOpen = chunk.Kind == WxrChunkKind.TruncatedItem;
            if (chunk.Kind is not (WxrChunkKind.Item or WxrChunkKind.UnclosedItem)) continue;

            count++;
            yield return new ExportItem(() => Read(input, chunk, context));
        }

        var end = splitter.Position;
        if (input.Stream.Failure is { } failure) yield return Problem(input.Name, end, failure, context.Options.MaxExpandedBytes.ToString(CultureInfo.InvariantCulture));
        else if (isOpen) yield return Problem(input.Name, end, DiagnosticCatalog.TruncatedExport, end.Line.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
    }

    private static WxrSplitter Split(OpenedInput input, ReaderOptions options) => new(input.AsciiStream, options.MaxItemBytes) { HasEntries = true };

    /// <summary>Atom names its parts otherwise than RSS.</summary>
    private static Site SiteOf(string text)
    {
        var site = WxrSiteReader.Read(text);
        if (site.Url.Length > 0 || !text.Contains("<feed", StringComparison.Ordinal)) return site;
        return site with { Url = FeedEntry.Parse(text).Url.TrimEnd('/') };
    }

    private ReadResult Read(OpenedInput input, WxrChunk chunk, ExportContext context)
    {
        var decoding = new DiagnosticBag();
        var entry = FeedEntry.Parse(WxrChunkReader.Decode(chunk, input.AsciiEncoding, decoding));
        var findings = decoding.ToImmutable().Select(d => d with { Span = default }).ToList();
        if (entry.Content is null && entry.Title.Length == 0)
        {
            findings.Add(new Diagnostic(DiagnosticCatalog.UnreadableItem, default, ["has neither title nor content"]));
            return new ReadResult(WxrChunkReader.At(input.Name, chunk.Start), null, [.. findings]);
        }

        var content = ContentOf(entry, input.Name, chunk.Start);
        if (context.Options.RepairMojibake) content = MojibakeRepair.Repair(content, findings);
        var article = new Article
        {
            Content = content,
            // A feed shows what a site shows: rendered.
            Format = context.Options.Format ?? ContentFormat.Html,
            Title = StoredText.Title(entry.Title, context.Options, findings),
            Post = new Post
            {
                Url = entry.Url,
                Slug = SlugOf(entry.Url),
                Guid = entry.Id,
                Published = entry.Published ?? entry.Updated,
                Modified = entry.Updated,
                Author = entry.Author,
                Excerpt = entry.Content is null ? "" : entry.Summary,
                FeaturedImageId = _images.IdOf(entry.ImageUrl),
                Terms = entry.Terms,
            },
            Media = context.Media,
        };
        return new ReadResult(content, article, [.. findings.OrderBy(d => d.Span.Start)]);
    }

    private static SourceText ContentOf(FeedEntry entry, string name, LinePosition start)
    {
        if (entry.Content is not { } span) return WxrChunkReader.At(name, start);

        var position = WxrValues.PositionOf(start, entry.Text.AsSpan(0, span.Start));
        var raw = new SourceText(name, entry.Text.Substring(span.Start, span.Length)) { Anchors = [new SourceAnchor(0, position)], Container = TextContainer.Sealed };
        return entry.IsMarkup ? raw : TextEdit.Apply(raw, WxrText.FindEdits(raw.Text, new TextSpan(0, raw.Length), out _));
    }

    /// <summary>The last part of the address, if it has one.</summary>
    private static string SlugOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return "";
        var path = Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? name[..^5] : name;
    }
}
