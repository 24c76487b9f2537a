using System.Globalization;
using VcCleaner.Conversion;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Html;
using VcCleaner.Shortcodes;
using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>Measures how much of a conversion's time the recovery of structure takes, over real pages rather than generated ones.</summary>
internal static class InferenceShare
{
    private const int Rounds = 25;

    private static readonly StructureOptions Unexplained = new() { Explain = false };

    /// <summary><c>infer-share PAGES</c>: each round converts all pages, and recovers the structure of the same pages alone; the best of each is compared.</summary>
    public static void Run(string folder, TextWriter output)
    {
        Article[] pages = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new Article { Content = new("page", File.ReadAllText(path)), Format = ContentFormat.Text })];
        var documents = Array.ConvertAll(pages, DocumentOf);
        var pipeline = new Pipeline(new PipelineOptions());
        var (whole, inference) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            whole = Min(whole, TimeOf(pages, page => pipeline.Convert(page)));
            inference = Min(inference, TimeOf(documents, document => StructureInference.Apply(document, Unexplained, new DiagnosticBag())));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages.Length} pages: {inference.TotalMilliseconds:0.0} ms of {whole.TotalMilliseconds:0.0} ms, {inference / whole:0.000} of the conversion"));
    }

    private static Document DocumentOf(Article page)
    {
        var catalog = ElementCatalog.CreateDefault();
        var options = new ShortcodeOptions { KnownTags = catalog.Tags, EnclosingTags = catalog.EnclosingTags };
        var conversion = new ConversionOptions { RestoreParagraphs = true, Media = MediaLibrary.Empty };
        var blocks = DocumentBuilder.Build(ShortcodeParser.Parse(page.Content, options), new ConversionTools(catalog, options, new HtmlFragmentReader()), conversion, new DiagnosticBag());
        return CanonicalForm.Apply(new Document(null, blocks), new DiagnosticBag());
    }

    private static TimeSpan TimeOf<T>(T[] inputs, Action<T> run)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        foreach (var input in inputs) run(input);
        return Environment.CpuUsage.TotalTime - start;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
