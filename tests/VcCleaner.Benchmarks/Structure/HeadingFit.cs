using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>Fits the weights of the heading model on pages of known structure, and says how well they do on sites they were not fitted on.</summary>
internal static class HeadingFit
{
    /// <summary>Lines up to which a site counts in full.</summary>
    private const int PlainSite = 1500;

    private static readonly int Count = Enum.GetValues<HeadingFeature>().Length;

    /// <summary><c>fit-headings PAGES [TABLE]</c>: report on standard output, table to the file if one is named.</summary>
    public static void Run(string folder, string? table, TextWriter output)
    {
        var pages = KnownPage.ReadAll(folder).ToList();
        var importance = Importance(pages);
        var total = default(Tally);
        foreach (var site in pages.GroupBy(SiteOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var tally = Measure(site, Fit([.. pages.Where(page => SiteOf(page) != site.Key)], importance));
            total += tally;
            output.WriteLine($"held out {site.Key}: {tally}");
        }

        var weights = Fit(pages, importance);
        output.WriteLine($"held out, all: {total}");
        foreach (var site in pages.GroupBy(SiteOf).OrderBy(group => group.Key, StringComparer.Ordinal)) output.WriteLine($"fitted on all, {site.Key}: {Measure(site, weights)}");
        output.WriteLine($"fitted on all: {Measure(pages, weights)}");
        if (table is not null) File.WriteAllText(table, Table(weights));
    }

    private static string SiteOf(KnownPage page) => page.Site.Split('-')[0];

    private static ImmutableArray<double> Fit(List<KnownPage> pages, Dictionary<string, double> importance)
    {
        var samples = new List<LogisticFit.Sample>();
        foreach (var page in pages)
        {
            var evidence = HeadingEvidence.All(page.Page);
            for (var i = 0; i < evidence.Length; i++)
            {
                if (!HeadingModel.IsEligible(page.Page.Blocks[i].Line) || page.Labels[i] < 0) continue;
                var features = Enumerable.Range(0, Count).Where(feature => evidence[i].Contains((HeadingFeature)feature)).ToArray();
                samples.Add(new LogisticFit.Sample(features, page.Labels[i], importance[SiteOf(page)]));
            }
        }

        return [.. LogisticFit.Fit(samples, [.. Enum.GetValues<HeadingFeature>().Select(Expectation.Of)]).Select(weight => Math.Round(weight, 2))];
    }

    /// <summary>A site with many pages counts for more than one with few, but not in proportion.</summary>
    private static Dictionary<string, double> Importance(List<KnownPage> pages) =>
        pages.GroupBy(SiteOf).ToDictionary(site => site.Key, site => Math.Min(1, Math.Sqrt((double)PlainSite / site.Sum(page => page.Page.Lines))), StringComparer.Ordinal);

    private static Tally Measure(IEnumerable<KnownPage> pages, ImmutableArray<double> weights)
    {
        var tally = default(Tally);
        foreach (var page in pages)
        {
            var scores = HeadingModel.Score(page.Page, HeadingEvidence.All(page.Page), weights);
            for (var i = 0; i < scores.Length; i++)
            {
                if (page.Labels[i] >= 0) tally += new Tally(page.Labels[i] == 1 && scores[i] >= 0.5 ? 1 : 0, page.Labels[i] == 0 && scores[i] >= 0.5 ? 1 : 0, page.Labels[i] == 1 && scores[i] < 0.5 ? 1 : 0);
            }
        }

        return tally;
    }

    private static string Table(ImmutableArray<double> weights)
    {
        var rows = new StringBuilder();
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0) rows.Append(CultureInfo.InvariantCulture, $"        (HeadingFeature.{(HeadingFeature)i}, {weights[i]:0.00}),\n");
        }

        return Template.Replace("ROWS\n", rows.ToString(), StringComparison.Ordinal);
    }

    private const string Template =
        """
        using System.Collections.Immutable;

        namespace VcCleaner.Structure;

        /// <summary>What each piece of evidence weighs: the logarithm of the factor by which it changes the odds.</summary>
        /// <remarks>Data, not code: written by <c>fit-headings</c> in <c>tests/VcCleaner.Benchmarks/Structure</c>, whose README tells what it was fitted on.</remarks>
        internal static class HeadingWeights
        {
            /// <summary>Indexed by <see cref="HeadingFeature"/>; a feature that has no row weighs nothing.</summary>
            public static ImmutableArray<double> All { get; } = ByFeature(
            [
        ROWS
            ]);

            private static ImmutableArray<double> ByFeature(ReadOnlySpan<(HeadingFeature Feature, double Weight)> rows)
            {
                var weights = new double[Enum.GetValues<HeadingFeature>().Length];
                foreach (var (feature, weight) in rows) weights[(int)feature] = weight;
                return [.. weights];
            }
        }

        """;

    /// <summary>Headings found, lines wrongly taken for one, headings missed.</summary>
    private readonly record struct Tally(int Found, int Wrong, int Missed)
    {
        public static Tally operator +(Tally one, Tally other) => new(one.Found + other.Found, one.Wrong + other.Wrong, one.Missed + other.Missed);

        public override string ToString()
        {
            var precision = Found / Math.Max(1.0, Found + Wrong);
            var recall = Found / Math.Max(1.0, Found + Missed);
            return string.Create(CultureInfo.InvariantCulture, $"precision {precision:0.000} recall {recall:0.000} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):0.000} ({Found} found, {Wrong} wrong, {Missed} missed)");
        }
    }
}
