using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Intrinsics;
using VcCleaner.Documents;
using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>Fits the weights of the line model on pages of known structure, and says how well they do on sites they were not fitted on.</summary>
internal static class StructureFit
{
    /// <summary>Lines up to which a site counts in full.</summary>
    private const int PlainSite = 1500;

    /// <summary>Manuals of programs teach much, but nobody builds them with WPBakery: their sites' names begin so, and they are reported apart.</summary>
    private const string Manual = "manual-";

    /// <summary>How often a line counts that a site has on many of its pages.</summary>
    private const int MostRepeats = 2;

    private static readonly double Threshold = new StructureOptions().Threshold;

    private static readonly LineFeature[] Features = Enum.GetValues<LineFeature>();

    /// <summary><c>fit-structure PAGES [TABLE]</c>: report on standard output, table to the file if one is named.</summary>
    public static void Run(string folder, string? table, TextWriter output)
    {
        var pages = KnownPage.ReadAll(folder).ToList();
        var importance = Importance(pages);
        var sites = pages.GroupBy(page => page.Site).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var weights = Fit(pages, importance, null);
        var heldOut = new (Tally Headings, Tally Items)[sites.Count];
        Parallel.For(0, sites.Count, i => heldOut[i] = Measure(sites[i], Fit([.. pages.Where(page => page.Site != sites[i].Key)], importance, weights)));
        for (var i = 0; i < sites.Count; i++) output.WriteLine($"held out {sites[i].Key,-22} headings {heldOut[i].Headings}   items {heldOut[i].Items}");
        Summarize("articles", [.. heldOut.Where((_, i) => !IsManual(sites[i].Key))], output);
        Summarize("manuals", [.. heldOut.Where((_, i) => IsManual(sites[i].Key))], output);

        var all = Measure(pages, weights);
        output.WriteLine($"fitted on all: headings {all.Headings}   items {all.Items}");
        if (table is not null) WeightTableWriter.Write(weights, table);
    }

    /// <summary><c>show-confusions PAGES SITE</c>: what goes wrong on a site that the weights were not fitted on.</summary>
    public static void Show(string folder, string site, TextWriter output)
    {
        var pages = KnownPage.ReadAll(folder).ToList();
        var weights = Fit([.. pages.Where(page => page.Site != site)], Importance(pages), LineWeights.Fitted);
        foreach (var page in pages.Where(page => page.Site == site)) ConfusionView.Print(page, LineModel.Read(page.Page, weights), weights, output);
    }

    private static void Summarize(string what, (Tally Headings, Tally Items)[] sites, TextWriter output)
    {
        if (sites.Length == 0) return;
        var (headings, items) = (default(Tally), default(Tally));
        foreach (var site in sites) (headings, items) = (headings + site.Headings, items + site.Items);
        var scores = sites.Select(site => site.Headings.F1).Order().ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, all {what}: headings {headings}   items {items}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  F1 of headings by site: lowest {scores[0]:0.00}, median {scores[scores.Length / 2]:0.00}, mean {scores.Average():0.00}, highest {scores[^1]:0.00}"));
    }

    private static bool IsManual(string site) => site.StartsWith(Manual, StringComparison.Ordinal);

    private static LineWeights Fit(List<KnownPage> pages, Dictionary<string, double> importance, LineWeights? previous)
    {
        var evidence = pages.ConvertAll(page => PageEvidence.All(page.Page));
        var first = FitBoth(previous?.First);
        for (var i = 0; i < pages.Count; i++)
        {
            var (headings, items) = LineModel.Score(pages[i].Page, evidence[i], first);
            SecondReading.Add(evidence[i], pages[i].Page, headings, items);
        }

        return new LineWeights(first, FitBoth(previous?.Second));

        ImmutableArray<Vector128<double>> FitBoth(ImmutableArray<Vector128<double>>? start)
        {
            var headings = FitOne(start, isHeading: true);
            var items = FitOne(start, isHeading: false);
            return [.. headings.Zip(items, (heading, item) => Vector128.Create(Math.Round(heading, 2), Math.Round(item, 2)))];
        }

        double[] FitOne(ImmutableArray<Vector128<double>>? start, bool isHeading)
        {
            var samples = new List<LogisticFit.Sample>();
            for (var i = 0; i < pages.Count; i++) AddSamples(samples, pages[i], evidence[i], importance[pages[i].Site], isHeading);
            double[] expected = [.. Features.Select(feature => isHeading ? Expectation.OfHeading(feature) : Expectation.OfItem(feature))];
            return LogisticFit.Fit(samples, expected, start is { } table ? [.. table.Select(pair => pair[isHeading ? 0 : 1])] : expected);
        }
    }

    private static void AddSamples(List<LogisticFit.Sample> samples, KnownPage page, FeatureSet[] evidence, double weight, bool isHeading)
    {
        for (var i = 0; i < evidence.Length; i++)
        {
            if (page.Page.Blocks[i].Line is not { } line || page.Labels[i] == LineLabel.Either || (isHeading && !LineModel.IsEligible(line))) continue;
            var features = FeaturesIn(evidence[i]);
            samples.Add(new LogisticFit.Sample(features, page.Labels[i] == (isHeading ? LineLabel.Heading : LineLabel.Item) ? 1 : 0, weight));
        }
    }

    private static int[] FeaturesIn(FeatureSet set)
    {
        Span<int> features = stackalloc int[Features.Length];
        var count = 0;
        foreach (var feature in Features)
        {
            if (set.Contains(feature) && !Expectation.IsFixed(feature)) features[count++] = (int)feature;
        }

        return features[..count].ToArray();
    }

    /// <summary>A site with many pages counts for more than one with few, but not in proportion.</summary>
    private static Dictionary<string, double> Importance(List<KnownPage> pages) =>
        pages.GroupBy(page => page.Site).ToDictionary(
            site => site.Key,
            site => Math.Min(1, Math.Sqrt((double)PlainSite / site.Sum(page => page.Page.Lines))),
            StringComparer.Ordinal);

    private static (Tally Headings, Tally Items) Measure(IEnumerable<KnownPage> pages, LineWeights weights)
    {
        var (headings, items) = (default(Tally), default(Tally));
        foreach (var page in pages)
        {
            var scores = LineModel.Read(page.Page, weights);
            var (isHeading, isItem) = Recover(page.Page, scores);
            for (var i = 0; i < page.Labels.Length; i++)
            {
                if (page.Labels[i] == LineLabel.Either || page.Occurrences[i] > MostRepeats) continue;
                headings += Tally.Of(page.Labels[i] == LineLabel.Heading, isHeading[i]);
                items += Tally.Of(page.Labels[i] == LineLabel.Item, isItem[i]);
            }
        }

        return (headings, items);
    }

    /// <summary>What the inference itself would make of the blocks.</summary>
    private static (bool[] Headings, bool[] Items) Recover(Page page, LineScores scores)
    {
        var headings = Array.ConvertAll(scores.Headings, score => score >= Threshold);
        var blocks = page.Blocks.ToBuilder();
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i]) blocks[i] = blocks[i] with { Block = new Heading(2, []), Role = BlockRole.Other, Line = null, End = LineEnd.Bare };
        }

        return (headings, [.. ListRecovery.Find(blocks.ToImmutable(), scores).Select(reason => reason is not null)]);
    }
}
