using System.Collections.Immutable;
using System.Xml;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Markdig;
using VcCleaner.Benchmarks.Content;
using VcCleaner.Conversion;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Html;
using VcCleaner.Markdown;
using VcCleaner.Shortcodes;
using VcCleaner.Structure;
using VcCleaner.Text;
using VcCleaner.Verification;

namespace VcCleaner.Benchmarks.Speed;

/// <summary>Each step of the line by itself, over generated pages of a million characters.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    /// <summary>How many characters a page has, nearly.</summary>
    public const int Length = 1_000_000;

    private static readonly ElementCatalog Catalog = ElementCatalog.CreateDefault();
    private static readonly ShortcodeOptions Options = new() { KnownTags = Catalog.Tags, EnclosingTags = Catalog.EnclosingTags };

    private readonly SourceText _clean = new("clean", GeneratedContent.Page(Length));
    private readonly SourceText _texturized = new("texturized", GeneratedContent.Texturized(Length));
    private readonly SourceText _bare = new("bare", GeneratedContent.BareLines(Length));
    private readonly Pipeline _pipeline = new(new PipelineOptions());
    private readonly ConversionTools _tools = new(Catalog, Options, new HtmlFragmentReader());
    private ShortcodeTree _tree = null!;
    private FamilyEvidence _families = FamilyEvidence.None;
    private Document _built = null!;
    private Document _document = null!;
    private Document _bareDocument = null!;
    private readonly HtmlFragmentReader _reader = new();
    private readonly HtmlParser _parser = new();
    private readonly byte[] _export = MakeExport();
    private readonly string _saved = GeneratedContent.Html(Length);
    private readonly string _region = ParagraphBreaks.Restore(GeneratedContent.Html(Length));
    private readonly MarkdownPipeline _markdig = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().Build();
    private string _markdown = "";

    [GlobalSetup]
    public void Prepare()
    {
        _tree = ShortcodeParser.Parse(_clean, Options);
        _families = FamilyEvidence.Of(_tree, Catalog);
        _built = new Document(null, Build());
        _document = CanonicalForm.Apply(_built, new DiagnosticBag());
        _markdown = Write();
        _bareDocument = CanonicalForm.Apply(new Document(null, Build(ShortcodeParser.Parse(_bare, Options))), new DiagnosticBag());
    }

    [Benchmark]
    public int ReadXml()
    {
        using var reader = XmlReader.Create(new MemoryStream(_export));
        var count = 0;
        while (reader.Read()) count++;
        return count;
    }

    [Benchmark]
    public int Read() => Export.Open([new InputFile("export.xml", () => new MemoryStream(_export))], new ReaderOptions()).Articles().Count();

    [Benchmark]
    public object ParseTree() => _parser.ParseDocument(_region);

    [Benchmark]
    public string RestoreParagraphs() => ParagraphBreaks.Restore(_saved);

    [Benchmark]
    public object ReadRegion() => _reader.Read(_region, "", NoMarkers.Instance, new DiagnosticBag(), default);

    [Benchmark]
    public object ReadRegionTree() => _reader.ReadTree(_region, "", NoMarkers.Instance, new DiagnosticBag(), default);

    [Benchmark]
    public object ParseMarkdown() => Markdig.Markdown.Parse(_markdown, _markdig);

    [Benchmark]
    public object ParseClean() => ShortcodeParser.Parse(_clean, Options);

    [Benchmark]
    public object ParseTexturized() => ShortcodeParser.Parse(_texturized, Options);

    [Benchmark]
    public object BuildDocument() => Build();

    [Benchmark]
    public object MakeCanonical() => CanonicalForm.Apply(_built, new DiagnosticBag());

    [Benchmark]
    public object Infer() => StructureInference.Apply(_document, new StructureOptions { Explain = false }, new DiagnosticBag());

    /// <summary>Where nothing is marked; the goal is a tenth of <see cref="WholeLineBare"/>.</summary>
    [Benchmark]
    public object InferBare() => StructureInference.Apply(_bareDocument, new StructureOptions { Explain = false }, new DiagnosticBag());

    [Benchmark]
    public string Write() => MarkdownWriter.Write(_document, MarkdownOptions.Default, out _);

    [Benchmark]
    public int Verify() => OutputVerifier.Verify(_document, _markdown).Length;

    [Benchmark]
    public void Balance() => Ledger.Balance(SourceAccount.Of(_tree, Catalog, _families, Options, []), _document, [], new DiagnosticBag());

    [Benchmark]
    public string WholeLine() => _pipeline.Convert(new Article { Content = _clean, Format = ContentFormat.Text }).Markdown;

    [Benchmark]
    public string WholeLineTexturized() => _pipeline.Convert(new Article { Content = _texturized, Format = ContentFormat.Text }).Markdown;

    [Benchmark]
    public string WholeLineBare() => _pipeline.Convert(new Article { Content = _bare, Format = ContentFormat.Text }).Markdown;

    private ImmutableArray<Block> Build() => Build(_tree);

    private ImmutableArray<Block> Build(ShortcodeTree tree) =>
        DocumentBuilder.Build(tree, _tools, new ConversionOptions { RestoreParagraphs = true, Media = MediaLibrary.Empty }, new DiagnosticBag());

    private static byte[] MakeExport()
    {
        using var stream = new MemoryStream();
        GeneratedExport.Write(stream, Length);
        return stream.ToArray();
    }

    private sealed class NoMarkers : IMarkerResolver
    {
        public static NoMarkers Instance { get; } = new();

        public Flow Resolve(int marker) => Flow.Empty;
    }
}
