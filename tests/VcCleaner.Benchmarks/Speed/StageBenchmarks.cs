using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
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
    private Document _built = null!;
    private Document _document = null!;
    private Document _bareDocument = null!;
    private string _markdown = "";

    [GlobalSetup]
    public void Prepare()
    {
        _tree = ShortcodeParser.Parse(_clean, Options);
        _built = new Document(null, Build());
        _document = CanonicalForm.Apply(_built, new DiagnosticBag());
        _markdown = Write();
        _bareDocument = CanonicalForm.Apply(new Document(null, Build(ShortcodeParser.Parse(_bare, Options))), new DiagnosticBag());
    }

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
    public void Balance() => Ledger.Balance(SourceAccount.Of(_tree, Catalog, Options, []), _document, [], new DiagnosticBag());

    [Benchmark]
    public string WholeLine() => _pipeline.Convert(new Article { Content = _clean, Format = ContentFormat.Text }).Markdown;

    [Benchmark]
    public string WholeLineTexturized() => _pipeline.Convert(new Article { Content = _texturized, Format = ContentFormat.Text }).Markdown;

    [Benchmark]
    public string WholeLineBare() => _pipeline.Convert(new Article { Content = _bare, Format = ContentFormat.Text }).Markdown;

    private ImmutableArray<Block> Build() => Build(_tree);

    private ImmutableArray<Block> Build(ShortcodeTree tree) =>
        DocumentBuilder.Build(tree, _tools, new ConversionOptions { RestoreParagraphs = true, Media = MediaLibrary.Empty }, new DiagnosticBag());
}
