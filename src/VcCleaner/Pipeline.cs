using System.Collections.Immutable;
using VcCleaner.Conversion;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Html;
using VcCleaner.Markdown;
using VcCleaner.Shortcodes;
using VcCleaner.Sites;
using VcCleaner.Structure;
using VcCleaner.Text;
using VcCleaner.Verification;

namespace VcCleaner;

/// <summary>The straight line from an article to Markdown; the only file that sees every layer.</summary>
/// <remarks>One for each worker: it keeps the HTML reader's buffers.</remarks>
internal sealed class Pipeline
{
    private readonly PipelineOptions _options;
    private readonly ElementCatalog _catalog;
    private readonly ShortcodeOptions _htmlShortcodes;
    private readonly ConversionTools _tools;

    public Pipeline(PipelineOptions options)
        : this(options, ElementCatalog.CreateDefault())
    {
    }

    public Pipeline(PipelineOptions options, ElementCatalog catalog)
    {
        _options = options;
        _catalog = catalog;
        _htmlShortcodes = new ShortcodeOptions { KnownTags = catalog.Tags, EnclosingTags = catalog.EnclosingTags };
        _tools = new ConversionTools(catalog, _htmlShortcodes, new HtmlFragmentReader());
    }

    /// <summary>Converts an article that stands alone.</summary>
    public PipelineResult Convert(Article article) => Convert(article, null);

    /// <summary>Converts one article. Bad input never throws: what is wrong with it is among the result's diagnostics.</summary>
    /// <param name="article">The article.</param>
    /// <param name="form">What a site makes of it; null for an article alone.</param>
    public PipelineResult Convert(Article article, OutputForm? form)
    {
        var isMarkdown = article.Format == ContentFormat.Markdown;
        var diagnostics = new DiagnosticBag();
        var shortcodes = isMarkdown ? _htmlShortcodes with { Dialect = ShortcodeDialect.Markdown } : _htmlShortcodes;
        var tree = ShortcodeParser.Parse(article.Content, shortcodes);
        diagnostics.AddRange(tree.Diagnostics);
        if (article.FrontMatter is { } source) ReportShortcodes(source, diagnostics);

        var families = FamilyEvidence.Of(tree, _catalog);
        var document = Build(article, tree, families, diagnostics, out var decisions);
        var frontMatter = !_options.FrontMatter ? FrontMatter.Empty : form is null ? FrontMatterOf(document) : form.Describe(document);
        var placed = form is null ? document : CanonicalForm.Apply(form.Rewrite(document), diagnostics, isMarkdown ? null : document);
        var written = frontMatter.IsEmpty && !isMarkdown ? WithTitleHeading(placed) : placed;
        var options = MarkdownFor(form);
        var body = MarkdownWriter.Write(written, options, out var verbatim);
        var head = isMarkdown ? article.FrontMatter ?? "" : FrontMatterWriter.Write(frontMatter, form?.FrontMatter ?? _options.FrontMatterFormat);
        var markdown = head.Length == 0 || body.Length == 0 ? head + body : $"{head}\n{body}";

        var isVerified = !_options.Verify || Verify(ReadBackForm.Of(written, options), body, verbatim, diagnostics);
        if (_options.Verify) Balance(tree, families, shortcodes, document, diagnostics);
        return new PipelineResult(article.Content, markdown, diagnostics.ToImmutable(), isVerified) { Decisions = decisions };
    }

    /// <summary>The words of a short text, such as an excerpt, without markup and on one line.</summary>
    public string ToPlainText(string content, MediaLibrary media)
    {
        var ignored = new DiagnosticBag();
        var tree = ShortcodeParser.Parse(new SourceText("", content), _htmlShortcodes);
        var blocks = DocumentBuilder.Build(tree, _tools, new ConversionOptions { Media = media }, ignored);
        var text = Documents.PlainText.Of(CanonicalForm.Apply(new Document(null, blocks), ignored).Blocks);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private MarkdownOptions MarkdownFor(OutputForm? form)
    {
        var options = form?.Markdown ?? MarkdownOptions.Default;
        return _options.WrapWidth == options.WrapWidth ? options : options with { WrapWidth = _options.WrapWidth };
    }

    private Document Build(Article article, ShortcodeTree tree, FamilyEvidence families, DiagnosticBag diagnostics, out ImmutableArray<string> decisions)
    {
        var isMarkdown = article.Format == ContentFormat.Markdown;
        var options = new ConversionOptions
        {
            RestoreParagraphs = article.Format == ContentFormat.Text,
            Media = article.Media,
            // On a page of Markdown the template prints the title.
            Title = isMarkdown ? null : article.Title,
            Templates = new TemplateUse(article.Templates),
            FeaturedImageId = article.Post?.FeaturedImageId ?? 0,
            KeepsHidden = _options.KeepsHidden,
            Placeholders = _options.Placeholders,
            Families = families,
        };
        var blocks = isMarkdown
            ? MarkdownBuilder.Build(tree, _tools, options, diagnostics)
            : DocumentBuilder.Build(tree, _tools, options, diagnostics);
        var document = CanonicalForm.Apply(new Document(article.Title, blocks), diagnostics);
        var canonical = document;
        document = AlternativeTexts.Apply(document, article.Media, diagnostics);
        decisions = [];
        if (isMarkdown && _options.Infer != true) return document;

        var structure = StructureInference.Apply(document, StructureOptions(), diagnostics);
        decisions = DecisionLines.Of(structure.Decisions, article.Content);
        return CanonicalForm.Apply(structure.Document, diagnostics, canonical);
    }

    private StructureOptions StructureOptions() => new()
    {
        Infer = _options.Infer ?? true,
        Headings = _options.InferHeadings,
        Lists = _options.InferLists,
        Citations = _options.InferCitations,
        PromoteBold = _options.PromoteBold,
        Threshold = _options.InferThreshold,
        Explain = _options.ExplainStructure,
    };

    /// <summary>Front matter is kept as it is, but a migration that copied the raw article into it should be known.</summary>
    private void ReportShortcodes(string frontMatter, DiagnosticBag diagnostics)
    {
        if (!frontMatter.Contains('[', StringComparison.Ordinal)) return;
        var tree = ShortcodeParser.Parse(new SourceText("", frontMatter), _htmlShortcodes with { Dialect = ShortcodeDialect.Markdown });
        if (tree.Nodes.OfType<ShortcodeElement>().FirstOrDefault() is { } element) diagnostics.Report(DiagnosticCatalog.ShortcodeInFrontMatter, default, element.Tag);
    }

    private static FrontMatter FrontMatterOf(Document document) =>
        document.Title is { } title ? new FrontMatter([new FrontMatterField("title", title)]) : FrontMatter.Empty;

    private static Document WithTitleHeading(Document document) =>
        document.Title is { } title ? document with { Blocks = document.Blocks.Insert(0, new Heading(1, [new TextRun(title)])) } : document;

    private void Balance(ShortcodeTree tree, FamilyEvidence families, ShortcodeOptions shortcodes, Document document, DiagnosticBag diagnostics)
    {
        using var source = SourceAccount.Of(tree, _catalog, families, shortcodes, diagnostics.Drops);
        Ledger.Balance(source, document, diagnostics.Drops, diagnostics);
    }

    private static bool Verify(Document written, string body, ImmutableArray<TextSpan> verbatim, DiagnosticBag diagnostics)
    {
        var failures = OutputVerifier.Verify(written, body, verbatim);
        diagnostics.AddRange(failures);
        return failures.IsEmpty;
    }
}
