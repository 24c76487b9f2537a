using System.Globalization;
using System.Runtime;
using VcCleaner.Tests.Pathological;

namespace VcCleaner.Benchmarks.Speed;

/// <summary><c>--quick [NAME…]</c>: both tables by the processor time they take, in minutes rather than an hour. It tells a square step from a straight one, not more.</summary>
/// <remarks>A megabyte is one of the content in UTF-8; bytes allocated are those of one run for each of them.</remarks>
internal static class QuickRun
{
    private const int Runs = 9;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(2);

    /// <summary>Measures what has one of the names in its own, or everything.</summary>
    public static void Run(string[] names, TextWriter output)
    {
        bool IsAskedFor(string name) => names.Length == 0 || names.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

        var stages = new StageBenchmarks();
        stages.Prepare();
        foreach (var (name, run) in Stages(stages).Where(stage => IsAskedFor(stage.Name)))
        {
            WarmUp(run);
            var time = Best(Runs, run);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            run();
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-40} {time.TotalMilliseconds,9:0.0} ms {StageBenchmarks.Length / time.TotalSeconds / 1e6,8:0.0} MB/s {allocated / (double)StageBenchmarks.Length,8:0.0} bytes allocated a byte"));
        }

        var pipeline = new Pipeline(new PipelineOptions());
        foreach (var input in PathologicalInput.All.Where(input => IsAskedFor(input.Name)))
        {
            var one = PathologicalBenchmarks.ArticleOf(input, 1);
            var ten = PathologicalBenchmarks.ArticleOf(input, 10);
            var time = Best(2, () => pipeline.Convert(one));
            var allocated = GC.GetTotalAllocatedBytes();
            var tenfold = Best(1, () => pipeline.Convert(ten));
            allocated = GC.GetTotalAllocatedBytes() - allocated;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{input.Name,-40} {time.TotalMilliseconds,9:0.0} ms {tenfold.TotalMilliseconds,9:0.0} ms  ratio {tenfold / time,6:0.0}  {allocated / (double)ten.Content.Length,7:0} bytes a character"));
        }
    }

    private static (string Name, Action Run)[] Stages(StageBenchmarks stages) =>
    [
        ("read, XmlReader alone", () => stages.ReadXml()),
        ("read", () => stages.Read()),
        ("parse, clean", () => stages.ParseClean()),
        ("parse, texturized", () => stages.ParseTexturized()),
        ("region, paragraphs", () => stages.RestoreParagraphs()),
        ("region, AngleSharp's parse alone", () => stages.ParseTree()),
        ("region, short way", () => stages.ReadRegion()),
        ("region, tree", () => stages.ReadRegionTree()),
        ("build document", () => stages.BuildDocument()),
        ("make canonical", () => stages.MakeCanonical()),
        ("infer", () => stages.Infer()),
        ("infer, bare lines", () => stages.InferBare()),
        ("write", () => stages.Write()),
        ("verify, Markdig's parse alone", () => stages.ParseMarkdown()),
        ("verify", () => stages.Verify()),
        ("balance", stages.Balance),
        ("whole line, clean", () => stages.WholeLine()),
        ("whole line, bare lines", () => stages.WholeLineBare()),
        ("whole line, texturized", () => stages.WholeLineTexturized()),
    ];

    /// <summary>Until the runtime has compiled for speed what runs: it waits for a tenth of a second without anything new.</summary>
    private static void WarmUp(Action action)
    {
        for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < WarmUpTime;) action();
    }

    private static TimeSpan Best(int runs, Action action)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            action();
            var time = Environment.CpuUsage.TotalTime - start;
            if (time < best) best = time;
        }

        return best;
    }
}
