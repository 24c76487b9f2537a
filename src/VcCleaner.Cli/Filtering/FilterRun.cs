using VcCleaner.Cli.Converting;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Running;
using VcCleaner.Cli.Terminal;
using VcCleaner.Configuration;
using VcCleaner.Elements;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Filtering;

/// <summary><c>convert --ndjson</c>: one article a line in, one result a line out, in their order, as soon as it is there.</summary>
/// <param name="request">What the options mean.</param>
/// <param name="site">What all articles have in common.</param>
/// <param name="hasProfile">Whether the articles are for a site generator.</param>
/// <param name="surroundings">Where to do it.</param>
internal sealed class FilterRun(ConvertRequest request, SiteOptions site, bool hasProfile, Surroundings surroundings)
{
    /// <summary>What may wait for its turn; a line that is larger goes alone.</summary>
    private const long MaxBytesUnderWay = 64 << 20;

    private const int MaxProblemsShown = 20;

    private int _articles;
    private int _losses;
    private int _flagged;

    /// <summary>The run that a command line asks for.</summary>
    /// <exception cref="CommandFailure">A word means nothing.</exception>
    public static FilterRun Create(ConvertArguments typed, Settings settings, ConvertRequest request, Surroundings surroundings)
    {
        var resolver = new SiteOptionsResolver(settings with { MediaRoot = null }, surroundings);
        var site = resolver.Resolve(typed.Export, typed.FrontMatterFormat, request, new ConvertDestination("<stdout>", null, IsBatch: false));
        var hasProfile = (typed.Export.Profile ?? settings.Profile) is not null;
        // An article by itself says its title; the rest stands in the result as it stood in the line.
        var isBare = !hasProfile && site.FrontMatter == FrontMatterEdits.None;
        return new FilterRun(request, isBare ? site with { Profile = site.Profile with { Keys = [.. site.Profile.Keys.Where(key => key.Name == "title")] } } : site, hasProfile, surroundings);
    }

    /// <returns>The exit code.</returns>
    public int Run(CancellationToken cancellation)
    {
        if (!request.Pipeline.Verify) surroundings.Say("warning: --no-verify: the output is not compared with what was meant; text may be lost or changed.");
        var catalog = ElementCatalog.CreateDefault(request.OwnElements, request.Families);
        var converter = new RecordConverter(SiteConversion.Open([], site), request.Reader, request.LineEnding, hasProfile);
        using var budget = new MemoryBudget(MaxBytesUnderWay);
        var results = OrderedWork.Run(
            Lines(budget), request.Jobs, () => new Pipeline(request.Pipeline, catalog), (line, pipeline) => Converted(converter.Convert(line, pipeline)), cancellation);
        try
        {
            foreach (var (result, line) in results)
            {
                // Written at once: whoever reads may wait for this one before it sends the next.
                surroundings.Write(output => output.Write(line));
                Count(result);
                budget.Give(result.Bytes);
            }
        }
        catch (IOException exception) when (!BrokenPipe.IsCauseOf(exception))
        {
            throw new CommandFailure($"standard input cannot be read: {exception.Message}");
        }

        return Close();
    }

    private IEnumerable<InputLine> Lines(MemoryBudget budget)
    {
        foreach (var line in new LineSplitter(surroundings.Input, request.Reader.MaxItemBytes).Lines())
        {
            budget.Take(line.Bytes?.LongLength ?? 0);
            yield return line;
        }
    }

    private static (RecordResult Result, byte[] Line) Converted(RecordResult result) => (result, RecordResultLine.Of(result));

    private void Count(RecordResult result)
    {
        _articles++;
        if (result.Findings.Any(finding => finding.Severity >= request.FailOn)) _flagged++;
        if (!result.HasLoss) return;
        if (++_losses <= MaxProblemsShown && result.Error.Length > 0) surroundings.Say(result.Error);
        if (request.IsVerbose && result.StackTrace.Length > 0) surroundings.Error.Write(result.StackTrace + "\n");
    }

    private int Close()
    {
        if (_losses > 0) surroundings.Say($"{_losses} of {_articles} articles were not converted faithfully; their results say why.");
        if (_flagged > 0) surroundings.Say($"{_flagged} of {_articles} articles have findings that --fail-on names.");
        return _losses + _flagged > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
