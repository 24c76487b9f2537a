using System.Globalization;

namespace VcCleaner.Benchmarks.Comparing;

/// <summary><c>compare EXPORT VCCLEANER [RUNS] [NAME…]</c>: the tool beside others over the same export, in turn, and the ratios of the medians.</summary>
/// <remarks>Packages of npm lie below <c>$VCCLEANER_TOOLS</c>; what is not installed is left out. Files go to <c>$TMPDIR</c>: name a file system in memory.</remarks>
internal static class Comparison
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static void Run(string export, string tool, int runs, string[] names, TextWriter output)
    {
        var work = Directory.CreateTempSubdirectory("vccleaner-compare-").FullName;
        try
        {
            var sizes = Path.Combine(work, "sizes.txt");
            var contestants = Contestants(Path.GetFullPath(export), tool, sizes).Where(one => names.Length == 0 || one.Name == "vccleaner" || names.Contains(one.Name)).ToList();
            var results = contestants.ToDictionary(one => one, _ => new List<Measurement>());
            for (var run = 0; run <= runs; run++)
            {
                foreach (var one in contestants.ToList())
                {
                    var folder = Path.Combine(work, "out");
                    if (one.Run(folder, Limit) is not { } measurement)
                    {
                        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Name}: failed, or took longer than {Limit.TotalMinutes:0} minutes"));
                        contestants.Remove(one);
                        continue;
                    }

                    if (one.Name == "vccleaner" && run == 0) Floor.WriteSizes(folder, sizes);
                    // The first round warms the caches and is not counted.
                    if (run > 0) results[one].Add(measurement);
                }
            }

            Print(contestants, results, output);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Print(List<Contestant> contestants, Dictionary<Contestant, List<Measurement>> results, TextWriter output)
    {
        output.WriteLine("| Program | Wall s | CPU s | Peak MiB | Wall × ours | CPU × ours | Peak × ours |");
        output.WriteLine("| :------ | -----: | ----: | -------: | ----------: | ---------: | ----------: |");
        var ours = MedianOf(results[contestants[0]]);
        foreach (var one in contestants)
        {
            var median = MedianOf(results[one]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {one.Name} | {median.Wall:0.00} | {median.Cpu:0.00} | {median.Peak:0} | {median.Wall / ours.Wall:0.00} | {median.Cpu / ours.Cpu:0.00} | {median.Peak / ours.Peak:0.00} |"));
        }
    }

    private static Measurement MedianOf(List<Measurement> runs) => new(Median(runs, run => run.Wall), Median(runs, run => run.Cpu), Median(runs, run => run.Peak));

    private static double Median(List<Measurement> runs, Func<Measurement, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);

    private static IEnumerable<Contestant> Contestants(string export, string tool, string sizes)
    {
        var self = Environment.ProcessPath!;
        yield return new Contestant("vccleaner", $"{tool} convert '{export}' -o \"$OUT/\" --profile hugo --isolated --quiet");
        yield return new Contestant("floor", $"'{self}' floor '{export}' '{sizes}' \"$OUT\"");
        yield return new Contestant("vccleaner --jobs 1", $"{tool} convert '{export}' -o \"$OUT/\" --profile hugo --isolated --quiet --jobs 1");
        if (Environment.GetEnvironmentVariable("VCCLEANER_TOOLS") is { } tools)
        {
            var engines = Path.Combine(AppContext.BaseDirectory, "Comparing", "engines.mjs");
            if (Directory.Exists(Path.Combine(tools, "node_modules/wordpress-export-to-markdown")))
            {
                yield return new Contestant("wordpress-export-to-markdown",
                    $"'{tools}/node_modules/.bin/wordpress-export-to-markdown' --wizard=false --input '{export}' --output \"$OUT\" --save-attached-images=false --save-scraped-images=false");
            }

            foreach (var engine in (string[])["turndown", "node-html-markdown"])
            {
                if (Directory.Exists(Path.Combine(tools, "node_modules", engine))) yield return new Contestant(engine, $"node --max-old-space-size=8192 '{engines}' {engine} '{export}' \"$OUT\"");
            }

            if (File.Exists("/usr/bin/pandoc"))
                yield return new Contestant("pandoc", $"node '{engines}' contents '{export}' \"$OUT\" && cat \"$OUT\"/*.md | pandoc --from html --to gfm --output \"$OUT/all.txt\"");
        }
    }
}
