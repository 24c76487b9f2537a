using System.Collections.Immutable;
using VcCleaner.Cli.Files;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>The articles of whole exports, with the manifests and redirects that stand beside them.</summary>
/// <param name="exports">The files; all of one site.</param>
/// <param name="options">How they are converted.</param>
/// <param name="destination">The folder in which they go.</param>
internal sealed class SiteSource(ImmutableArray<InputFile> exports, SiteOptions options, ConvertDestination destination) : IArticleSource
{
    private SiteConversion? _site;
    private SiteSides? _sides;

    /// <summary>Only the first pass tells, and it runs when the first job is asked for.</summary>
    public int? Count => _site?.ArticleCount;

    public IEnumerable<ArticleJob> Jobs()
    {
        var site = _site = Open();
        _sides = site.CollectSides();
        foreach (var item in site.Items()) yield return new ArticleJob(exports[0].Name, pipeline => Convert(site, item, pipeline));
    }

    public bool IsSite => true;

    public bool IsOrigin(string source) =>
        exports.Any(export => source == export.Name || source.StartsWith(export.Name + "/", StringComparison.Ordinal));

    public void Collect(SideNote note) => _sides!.Add(note);

    public IEnumerable<string> Common() =>
        exports.SelectMany(export => new[] { export.Name, HashOf(export) })
            .Append($"{options.Profile.Name} {options.FrontMatterFormat} {options.Images} {options.SiteUrl}")
            .Concat(_site!.Paths());

    public ImmutableArray<SideText> Finish() => [.. _sides!.ToFiles().Select(side => new SideText(side.Path, new LongText(side.Pieces)))];

    private static string HashOf(InputFile export)
    {
        using var stream = export.Open();
        return ContentHash.Of(stream).ToString();
    }

    private SiteConversion Open()
    {
        try
        {
            var site = SiteConversion.Open(exports, options);
            // What the first pass used up is as much as what it keeps.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            return site;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"`{exports[0].Name}` cannot be read: {exception.Message}");
        }
    }

    private ArticleOutcome Convert(SiteConversion site, SiteItem item, Pipeline pipeline)
    {
        if (site.Convert(item, pipeline) is not { } file) return new ArticleOutcome { Name = exports[0].Name };

        return new ArticleOutcome
        {
            Name = file.Source.Name,
            Note = SideNote.Of(item, file),
            Line = file.Source.PositionOf(0).Line,
            Target = file.LeftOut == LeftOutReason.None ? ConvertTarget.In(destination.Name, destination.Path!, file.Path) : null,
            Text = file.Text,
            Structure = [.. file.Decisions.Select(decision => $"\"{file.Title}\": {decision}")],
            IsVerified = file.IsVerified,
            IsLost = file.LeftOut == LeftOutReason.Unreadable,
            LeftOut = Words(file.LeftOut),
            ImageCount = file.ImageCount,
            Findings = Findings(file),
        };
    }

    /// <summary>The findings, each with the article in which it stands: a line of an export says little to its owner.</summary>
    private static ImmutableArray<Finding> Findings(SiteFile file)
    {
        var lines = ArticleOutcome.Lines(file.Source, file.Diagnostics);
        if (file.Id == 0 && file.Title.Length == 0) return lines;

        return [.. lines.Select(line => line with { PostId = file.Id, PostTitle = file.Title })];
    }

    private static string Words(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Draft => "unpublished (--only-status publish,draft)",
        LeftOutReason.Private => "private (--include-private)",
        LeftOutReason.Password => "with a password (--include-private)",
        LeftOutReason.Revision => "in the history",
        LeftOutReason.Trash => "in the bin",
        LeftOutReason.OtherType or LeftOutReason.OtherStatus or LeftOutReason.NotSelected => "not asked for",
        _ => "",
    };
}
