using System.Collections.Immutable;
using System.Net;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Html;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Conversion;

/// <summary>Builds a document from text and HTML: cuts the tree into content regions, lowers the elements in them, reads each region once.</summary>
internal sealed class DocumentBuilder : LoweringContext
{
    private readonly string _markerPrefix;

    public DocumentBuilder(SourceText source, ConversionTools tools, ConversionOptions options, DiagnosticBag diagnostics, int depth)
        : base(source, tools, options, diagnostics, depth) => _markerPrefix = MarkerPrefix.For(source.Text);

    public static ImmutableArray<Block> Build(ShortcodeTree tree, ConversionTools tools, ConversionOptions options, DiagnosticBag diagnostics) =>
        new DocumentBuilder(tree.Source, tools, options, diagnostics, depth: 0).LowerNodes(tree.Nodes);

    /// <summary>A body that was written as one line may stand in a sentence; any other is blocks.</summary>
    public override Flow LowerBody(ShortcodeElement element)
    {
        var blocks = LowerNodes(element.Children);
        return blocks is [Paragraph { Inlines: var inlines }] && !BlockHtml.IsIn(Source.Slice(element.Body)) ? new InlineFlow(inlines) : new BlockFlow(blocks);
    }

    protected override ImmutableArray<Block> LowerLevel(ImmutableArray<ShortcodeNode> nodes)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(1);
        var region = new ContentRegion(_markerPrefix);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case ShortcodeText:
                    AddText(node.Span, region);
                    break;
                case EscapedShortcode escaped:
                    region.AddText(WebUtility.HtmlEncode(escaped.Literal), node.Span);
                    break;
                case StrayCloser { Tag: var tag } when Tools.Catalog.IsLayout(tag) && !region.IsInTag:
                    Flush(region, blocks);
                    break;
                case ShortcodeElement element:
                    AddElement(element, region, blocks);
                    break;
            }
        }

        Flush(region, blocks);
        return blocks.DrainToImmutable();
    }

    private void AddElement(ShortcodeElement element, ContentRegion region, ImmutableArray<Block>.Builder blocks)
    {
        if (!Tools.Catalog.IsLayout(element.Tag))
        {
            region.AddElement(LowerElement(element), element.Span, isWord: element.Children.IsEmpty);
        }
        else if (region.IsInTag)
        {
            // In the middle of a tag it cannot end anything; what it holds is no value of an attribute either.
            region.AddElement(new BlockFlow(LowerElement(element).ToBlocks()), element.Span, isWord: false);
        }
        else
        {
            Flush(region, blocks);
            blocks.AddRange(LowerElement(element).ToBlocks());
        }
    }

    private void AddText(TextSpan span, ContentRegion region)
    {
        var start = span.Start;
        foreach (var block in DynamicBlocks.Find(Source, span))
        {
            if (block.Start > start) region.AddText(Source.Text.AsSpan(start, block.Start - start), TextSpan.FromBounds(start, block.Start));
            var comment = Source.Substring(block);
            var template = DynamicBlocks.TemplateOf(comment) is { } id ? LowerTemplate(id, block) : null;
            region.AddElement(template ?? DynamicBlocks.Lower(comment, block, Placeholders, Diagnostics), block, isWord: false);
            start = block.End;
        }

        if (span.End > start) region.AddText(Source.Text.AsSpan(start, span.End - start), TextSpan.FromBounds(start, span.End));
    }

    private void Flush(ContentRegion region, ImmutableArray<Block>.Builder blocks)
    {
        if (region.HasText)
        {
            // The paragraphs of WordPress's own editor are marked; a line break in its HTML is none.
            var restoresParagraphs = Options.RestoreParagraphs && !region.HasBlocks;
            var html = region.TakeHtml();
            if (restoresParagraphs) html = ParagraphBreaks.Restore(html);
            foreach (var block in Tools.Html.Read(html, _markerPrefix, region, Diagnostics, region.Span))
            {
                blocks.Add(block.Origin is null ? block with { Origin = region.Span } : block);
            }
        }
        else if (!region.IsEmpty)
        {
            blocks.AddRange(FlowSequence.ToBlocks(region.Flows));
        }

        region.Clear();
    }
}
