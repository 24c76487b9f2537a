using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Exports;
using VcCleaner.Markdown;
using VcCleaner.Sites;

namespace VcCleaner;

/// <summary>A whole input (the files of an export, a folder of pages) on its way to a content folder.</summary>
/// <example><code>
/// var site = SiteConversion.Open(files, options);                 // first pass
/// foreach (var item in site.Items()) queue.Add(item);             // one thread, in order
/// var file = site.Convert(item, pipeline);                        // any thread, a pipeline for each
/// sides.Add(SideNote.Of(item, file));                             // of site.CollectSides(); one thread, in order
/// sides.ToFiles();                                                // manifests and redirects
/// </code></example>
internal sealed class SiteConversion
{
    /// <summary>In the place of an article's place: it has none.</summary>
    private const int Nowhere = -1;

    /// <summary>The item is another worker's.</summary>
    private const int Elsewhere = -2;

    private readonly Export _export;
    private readonly SiteOptions _options;
    private readonly SitePlan _plan;
    private readonly ImmutableArray<int> _places;
    private readonly SiteReferences _references;
    private readonly MarkdownOptions _markdown;
    private readonly TemplateEscape? _templateEscape;

    private SiteConversion(Export export, SiteOptions options, SitePlan plan, ImmutableArray<int> places)
    {
        _export = export;
        _options = options;
        _plan = plan;
        _places = places;

        var profile = options.Profile;
        var siteUrl = options.SiteUrl.Length > 0 ? options.SiteUrl : export.Site.Url;
        var hosts = new OldHosts([options.SiteUrl, export.Site.Url, .. plan.Files.Select(file => file.OldUrl)]);
        var media = new MediaResolver(export.Media, hosts, siteUrl, profile.MediaFolder);
        _references = new SiteReferences(profile, new OldAddresses(plan, export.Media, hosts), media, options.Images) { HasMedia = options.HasMedia };
        _markdown = new MarkdownOptions
        {
            EscapeRules = [.. EscapeRules.Default, .. profile.EscapeRules],
            SummaryBreak = profile.SummaryBreak,
            UseHtmlComments = profile.ReadsHtmlComments,
            UseAutolinks = profile.ReadsAutolinks,
        };
        _templateEscape = profile.EscapeCode is { } escapeCode ? new TemplateEscape(escapeCode) : null;
    }

    /// <summary>The number of items, for progress.</summary>
    public int ItemCount => _places.Length;

    /// <summary>The number of articles that have a place on the new site.</summary>
    public int ArticleCount => _plan.Files.Length;

    /// <summary>The first pass: media library, and the places of all articles, which links between them need.</summary>
    public static SiteConversion Open(IEnumerable<InputFile> files, SiteOptions options)
    {
        var export = Export.Open(files, options.Reader);
        var entries = ImmutableArray.CreateBuilder<SiteEntry>();
        var places = ImmutableArray.CreateBuilder<int>();
        foreach (var item in export.Items())
        {
            var article = item.ReadOutline();
            var hasPlace = article is not null && (article.Post is not { } post || options.Filter.ReasonToLeaveOut(post) == LeftOutReason.None);
            places.Add(!IsOurs(article, options.Shard) ? Elsewhere : hasPlace ? entries.Count : Nowhere);
            if (hasPlace) entries.Add(SiteEntry.Of(article!));
        }

        return new SiteConversion(export, options, SitePlan.For(SourceFolder.BelowCommonFolder(entries.ToImmutable()), options.Profile.Layout, export.Site.Language), places.ToImmutable());
    }

    /// <summary>The second pass: every item in the order of the input, not read yet; of a shard only its own.</summary>
    public IEnumerable<SiteItem> Items() =>
        _export.Items().Select((item, index) => new SiteItem(index, item)).Where(item => _places[item.Index] != Elsewhere);

    /// <summary>The paths of all articles, those of other shards too, in order: what all workers of one input agree on.</summary>
    public IEnumerable<string> Paths() => _plan.Files.Select(file => file.Path);

    /// <summary>Converts an item; pure, so any thread may, each with a pipeline of its own.</summary>
    /// <returns>Null for attachments and parts of WordPress's machinery; they are not articles.</returns>
    public SiteFile? Convert(SiteItem item, Pipeline pipeline)
    {
        if (item.Source.Read() is not { } reading) return null;
        if (reading.Article is not { } article)
        {
            var isLost = reading.Diagnostics.Any(finding => finding.Descriptor.Severity == Severity.Error);
            return new SiteFile { Source = reading.Source, Diagnostics = reading.Diagnostics, LeftOut = isLost ? LeftOutReason.Unreadable : LeftOutReason.Notice };
        }

        var post = article.Post ?? new Post { Type = "page" };
        var reason = _options.Filter.ReasonToLeaveOut(post);
        if (reason == LeftOutReason.Machinery) return null;
        if (reason == LeftOutReason.None && !_options.Filter.IsSelected(post)) reason = LeftOutReason.NotSelected;
        return reason == LeftOutReason.None
            ? Convert(article, post, _plan.Files[_places[item.Index]], reading.Diagnostics, pipeline)
            : new SiteFile { Source = reading.Source, LeftOut = reason, Id = post.Id, Title = article.Title ?? "" };
    }

    /// <summary>Converts an article that is no item of the input. It gets the place that it would have on a site of its own.</summary>
    /// <param name="article">The article.</param>
    /// <param name="readingFindings">What was found when it was read.</param>
    /// <param name="pipeline">The thread's own.</param>
    public SiteFile ConvertAlone(Article article, ImmutableArray<Diagnostic> readingFindings, Pipeline pipeline)
    {
        var place = SitePlan.For([SiteEntry.Of(article)], _options.Profile.Layout).Files[0];
        return Convert(article, article.Post ?? new Post { Type = "page" }, place, readingFindings, pipeline);
    }

    /// <summary>Collects what the files beside the articles say of each.</summary>
    public SiteSides CollectSides() => new(_plan, _export.Media, _options.Profile);

    private static bool IsOurs(Article? article, Shard? shard) =>
        shard is null || (article is null ? shard.TakesTheRest : shard.Has(article));

    private SiteFile Convert(Article article, Post post, PlannedFile place, ImmutableArray<Diagnostic> readingFindings, Pipeline pipeline)
    {
        var rewriter = new ReferenceRewriter(_references, place);
        var excerpt = post.Excerpt.Length > 0 ? pipeline.ToPlainText(post.Excerpt, article.Media) : "";
        var findings = new DiagnosticBag();
        var featured = Featured(article, post, findings);
        var form = new OutputForm(
            _markdown,
            document => Escape(rewriter.Rewrite(document)),
            document => Describe(new ArticleFacts(post, place, _options.Profile.DateFormat)
            {
                Title = document.Title,
                Excerpt = excerpt,
                FeaturedImage = featured is null ? "" : _references.AddressOf(featured, place),
                HasSummaryBreak = document.Blocks.Any(block => block is SummaryBreak),
            }, post))
        {
            FrontMatter = _options.FrontMatterFormat ?? _options.Profile.FrontMatterFormats[0],
        };

        var result = pipeline.Convert(article, form);
        ImmutableArray<MediaReference> media = featured is null ? rewriter.Media : [featured, .. rewriter.Media];
        media = [.. media.Select(Located)];
        foreach (var missing in media.Where(reference => reference.Status == MediaStatus.Missing).DistinctBy(reference => reference.LocalPath))
        {
            findings.Report(DiagnosticCatalog.MissingMedia, default, missing.LocalPath);
        }

        return new SiteFile
        {
            Path = place.Path,
            Url = place.Url,
            Text = result.Markdown,
            Source = result.Source,
            Diagnostics = [.. readingFindings, .. place.Diagnostics, .. findings.ToImmutable(), .. result.Diagnostics],
            Decisions = result.Decisions,
            IsVerified = result.IsVerified,
            Id = post.Id,
            Title = article.Title ?? "",
            ImageCount = rewriter.Images,
            Comments = [.. post.Comments.Select(comment => comment with { Content = Words(comment.Content, article, pipeline) })],
            RewrittenLinkCount = rewriter.RewrittenLinks,
            Links = rewriter.Links,
            Media = media,
        };
    }

    /// <summary>Plain text: markup of people whom nobody knows has no business on the new site. Paragraphs stay apart.</summary>
    private static string Words(string comment, Article article, Pipeline pipeline) =>
        string.Join("\n\n", comment.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => pipeline.ToPlainText(paragraph, article.Media)).Where(words => words.Length > 0));

    private MediaReference? Featured(Article article, Post post, DiagnosticBag findings)
    {
        if (post.FeaturedImageId <= 0) return null;
        if (article.Media.Find(post.FeaturedImageId) is { } attachment) return _references.Media.Of(attachment);
        findings.Report(DiagnosticCatalog.UnresolvedFeaturedImage, default, post.FeaturedImageId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary>The same reference, told missing if it is.</summary>
    private MediaReference Located(MediaReference media) => _references.IsMissing(media) ? media with { Status = MediaStatus.Missing } : media;

    private Document Escape(Document document)
    {
        var standing = _markdown.UseHtmlComments ? document : CommentBlocks.Standing(document);
        return _templateEscape?.Rewrite(standing) ?? standing;
    }

    private FrontMatter Describe(ArticleFacts facts, Post post)
    {
        var fields = ImmutableArray.CreateBuilder<FrontMatterField>();
        foreach (var (name, valueOf) in _options.Profile.Keys)
        {
            if (valueOf(facts) is { } value) fields.Add(new FrontMatterField(name, value));
        }

        return _options.FrontMatter.Apply(new FrontMatter(fields.ToImmutable()), post);
    }
}
