using System.Globalization;
using BenchmarkDotNet.Attributes;
using VcCleaner.Benchmarks.Speed;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Benchmarks.Linting;

/// <summary>The linter over a generated page of a million characters, on one thread; <c>lint-speed</c> gives the same in seconds.</summary>
[MemoryDiagnoser]
public class LintBenchmarks
{
    private const int Length = 1_000_000;

    private static readonly ElementCatalog Catalog = ElementCatalog.CreateDefault();
    private static readonly ShortcodeOptions Options = new() { KnownTags = Catalog.Tags, EnclosingTags = Catalog.EnclosingTags };

    private readonly ReadResult _clean = Page(GeneratedContent.Page(Length));
    private readonly ReadResult _texturized = Page(GeneratedContent.Texturized(Length));
    private readonly Linter _source = new(LintOptions.Default with { Depth = LintDepth.Source }, Catalog);
    private readonly Linter _content = new(LintOptions.Default with { Depth = LintDepth.Content }, Catalog);

    [Benchmark]
    public object Parse() => ShortcodeParser.Parse(_clean.Source, Options);

    [Benchmark]
    public object Source() => _source.Check(_clean);

    [Benchmark]
    public object Content() => _content.Check(_clean);

    [Benchmark]
    public object SourceTexturized() => _source.Check(_texturized);

    internal static void Run(TextWriter output)
    {
        var benchmarks = new LintBenchmarks();
        Measure("parse alone", benchmarks.Parse, output);
        Measure("source", benchmarks.Source, output);
        Measure("content", benchmarks.Content, output);
        Measure("source, texturized", benchmarks.SourceTexturized, output);
    }

    /// <summary>Each rule of the source alone, to find the one that costs.</summary>
    internal static void RunRules(TextWriter output)
    {
        var benchmarks = new LintBenchmarks();
        foreach (var rule in DiagnosticCatalog.All.Where(rule => rule.Depth == LintDepth.Source && rule.Id[2] is '2' or '3' or '6'))
        {
            var selection = RuleSelection.Create([rule.Id], [], [], [], out _);
            var linter = new Linter(LintOptions.Default with { Depth = LintDepth.Source, Selection = selection }, Catalog);
            Measure($"{rule.Id} ({linter.Check(benchmarks._clean).Findings.Length})", () => linter.Check(benchmarks._clean), output);
        }
    }

    private static void Measure(string name, Func<object> run, TextWriter output)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            var start = Environment.CpuUsage.UserTime;
            for (var j = 0; j < 5; j++) _ = run();
            var time = (Environment.CpuUsage.UserTime - start) / 5;
            if (time < best) best = time;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {best.TotalMilliseconds,8:0.0} ms {Length / best.TotalSeconds / 1e6,8:0.0} M characters/s"));
    }

    private static ReadResult Page(string content)
    {
        var source = new SourceText("page.txt", content);
        return new ReadResult(source, new Article { Content = source, Format = ContentFormat.Text }, []);
    }
}
