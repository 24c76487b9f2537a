using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Html;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Conversion;

/// <summary>What both ways of building a document share: lowering elements, and reading the values inside them.</summary>
internal abstract class LoweringContext : ILoweringContext
{
    /// <summary>No editor nests deeper; beyond it the tree is walked without recursion and loses its arrangement only.</summary>
    private const int MaxDepth = 64;

    /// <summary>Characters that make a value more than a plain line of text.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("<&[\n\r\t");

    private int _depth;

    protected LoweringContext(SourceText source, ConversionTools tools, ConversionOptions options, DiagnosticBag diagnostics, int depth)
    {
        Source = source;
        Tools = tools;
        Options = options;
        Diagnostics = diagnostics;
        _depth = depth;
    }

    public DiagnosticBag Diagnostics { get; }

    public Placeholder Placeholders => Options.Placeholders;

    public virtual bool KeepsHidden => Options.KeepsHidden;

    protected SourceText Source { get; }

    protected ConversionTools Tools { get; }

    protected ConversionOptions Options { get; }

    public abstract Flow LowerBody(ShortcodeElement element);

    public ImmutableArray<Flow> LowerChildren(ShortcodeElement element) =>
        [.. element.Children.Select(child => child is ShortcodeElement inner ? LowerElement(inner) : new BlockFlow(LowerNodes([child])))];

    public string BodyText(ShortcodeElement element) => Source.Substring(element.Body);

    public ImmutableArray<Block> ReadHtml(string html, TextSpan origin, bool restoresParagraphs = true) =>
        ReadValue(html, origin, Options with { RestoreParagraphs = restoresParagraphs });

    public ImmutableArray<Inline> ReadInline(string html, TextSpan origin) =>
        !html.AsSpan().ContainsAny(Markup)
            ? string.IsNullOrWhiteSpace(html) ? [] : [new TextRun(html)]
            : CellFlattening.Flatten(ReadValue(html, origin, Options with { RestoreParagraphs = false }), out _);

    public Image ResolveImage(string reference, TextSpan origin) => ImageResolver.Resolve(reference, Options.Media, origin, Diagnostics);

    public string? CaptionOf(Image image) => image.AttachmentId is { } id ? Options.Media.Find(id)?.Caption : null;

    public Link ResolveMedia(string reference, TextSpan origin) => RecordingResolver.Resolve(reference, Options.Media, origin, Diagnostics);

    public Flow? LowerTemplate(string reference, TextSpan origin) => Options.Templates?.Take(reference) is { } template
        ? new BlockFlow(ReadValue(template.Content, origin, Options with { RestoreParagraphs = template.Format == ContentFormat.Text }))
        : null;

    public string? ValueOf(PostField field) => field switch
    {
        PostField.Title => Options.Title is { Length: > 0 } title ? WebUtility.HtmlEncode(title) : null,
        PostField.FeaturedImage => Options.FeaturedImageId > 0 ? Options.FeaturedImageId.ToString(CultureInfo.InvariantCulture) : null,
        _ => throw new UnreachableException(),
    };

    /// <summary>Lowers nodes that stand side by side.</summary>
    protected ImmutableArray<Block> LowerNodes(ImmutableArray<ShortcodeNode> nodes)
    {
        if (_depth > MaxDepth) nodes = Unnest(nodes);
        _depth++;
        var blocks = LowerLevel(nodes);
        _depth--;
        return blocks;
    }

    protected abstract ImmutableArray<Block> LowerLevel(ImmutableArray<ShortcodeNode> nodes);

    protected Flow LowerElement(ShortcodeElement element) => ElementLowering.Lower(element, Tools.Catalog.Resolve(element, Options.Families), this);

    private ImmutableArray<ShortcodeNode> Unnest(ImmutableArray<ShortcodeNode> nodes)
    {
        if (nodes.FirstOrDefault(node => node is ShortcodeElement { Children.IsEmpty: false }) is not ShortcodeElement first) return nodes;
        Diagnostics.Report(DiagnosticCatalog.NestedTooDeep, first.OpenTag, first.Tag, $"{MaxDepth}");
        return Unnested.Of(nodes);
    }

    /// <summary>A value is a small article of its own: shortcodes may stand in it. Its findings point at the tag that holds it.</summary>
    private ImmutableArray<Block> ReadValue(string html, TextSpan origin, ConversionOptions options)
    {
        var source = new SourceText(Source.Name, html);
        var findings = new DiagnosticBag();
        ImmutableArray<ShortcodeNode> nodes = html.Contains('[', StringComparison.Ordinal) && _depth < MaxDepth
            ? ShortcodeParser.Parse(source, Tools.ShortcodeOptions).Nodes
            : [new ShortcodeText(new TextSpan(0, html.Length))];
        var blocks = new DocumentBuilder(source, Tools, options, findings, _depth + 1).LowerNodes(nodes);
        foreach (var finding in findings.ToImmutable()) Diagnostics.Report(finding.Descriptor, origin, [.. finding.Arguments]);
        foreach (var drop in findings.Drops) Diagnostics.DropText(drop.Cause, drop.Text + source.Substring(drop.Region));
        return [.. blocks.Select(block => block with { Origin = origin })];
    }
}
