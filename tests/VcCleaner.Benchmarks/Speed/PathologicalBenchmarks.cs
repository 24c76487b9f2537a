using BenchmarkDotNet.Attributes;
using VcCleaner.Exports;
using VcCleaner.Tests.Pathological;
using VcCleaner.Text;

namespace VcCleaner.Benchmarks.Speed;

/// <summary>Inputs of hostile size through the whole line, once as they are and once ten times as large: ten times the time is fair, a hundred times is a square step.</summary>
[MemoryDiagnoser]
public class PathologicalBenchmarks
{
    private readonly Pipeline _pipeline = new(new PipelineOptions());
    private Article _article = null!;

    /// <summary>The names of the table.</summary>
    public static IEnumerable<string> Names => PathologicalInput.All.Select(input => input.Name);

    [ParamsSource(nameof(Names))]
    public string Input { get; set; } = "";

    [Params(1, 10)]
    public int Scale { get; set; }

    [GlobalSetup]
    public void Prepare() => _article = ArticleOf(PathologicalInput.All.Single(input => input.Name == Input), Scale);

    [Benchmark]
    public string Convert() => _pipeline.Convert(_article).Markdown;

    internal static Article ArticleOf(PathologicalInput input, int scale) =>
        new() { Content = new SourceText("article", input.Make(input.Count * scale)), Format = input.Format };
}
