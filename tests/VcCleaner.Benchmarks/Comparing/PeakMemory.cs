using System.Globalization;
using VcCleaner.Benchmarks.Content;

namespace VcCleaner.Benchmarks.Comparing;

/// <summary><c>memory VCCLEANER [MEGABYTES…]</c>: the most memory that the tool takes to convert generated exports, and what each further item adds.</summary>
/// <remarks>Collections fall where they fall, so peaks differ by some 20 MiB from run to run: the median of three is shown. Files go to <c>$TMPDIR</c>.</remarks>
internal static class PeakMemory
{
    private const int Runs = 3;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    public static void Run(string tool, IEnumerable<int> sizes, TextWriter output)
    {
        var work = Directory.CreateTempSubdirectory("vccleaner-memory-").FullName;
        try
        {
            output.WriteLine("| MB | Items | Wall s | CPU s | Peak MiB | KiB for each further item |");
            output.WriteLine("| -: | ----: | -----: | ----: | -------: | ------------------------: |");
            (int Items, double Peak)? smaller = null;
            foreach (var size in sizes)
            {
                var export = Path.Combine(work, "export.xml");
                var items = GeneratedExport.Write(export, size);
                var one = new Contestant("vccleaner", $"{tool} convert '{export}' -o \"$OUT/\" --isolated --quiet");
                var runs = Enumerable.Range(0, Runs).Select(_ => one.Run(Path.Combine(work, "out"), Limit)).OfType<Measurement>().OrderBy(run => run.Peak).ToList();
                if (runs.Count < Runs)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} MB: failed, or took longer than {Limit.TotalMinutes:0} minutes"));
                    return;
                }

                var median = runs[Runs / 2];
                var slope = smaller is { } before ? ((median.Peak - before.Peak) * 1024 / (items - before.Items)).ToString("0.00", CultureInfo.InvariantCulture) : "";
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {items} | {median.Wall:0.0} | {median.Cpu:0.0} | {median.Peak:0} | {slope} |"));
                smaller = (items, median.Peak);
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
