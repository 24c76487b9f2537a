using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Elements;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Conversion;

/// <summary>Builds a document from Markdown with leaked shortcodes: what is no shortcode stays byte for byte, elements are spliced in.</summary>
/// <remarks>What an element encloses is Markdown and cannot be framed without touching its lines, so it stays where it stood; only what the
/// element's attributes say is written anew, in front of it.</remarks>
internal sealed class MarkdownBuilder : LoweringContext
{
    private readonly SplicedMarkdown _markdown = new();

    private MarkdownBuilder(SourceText source, ConversionTools tools, ConversionOptions options, DiagnosticBag diagnostics)
        : base(source, tools, options, diagnostics, depth: 0)
    {
    }

    public static ImmutableArray<Block> Build(ShortcodeTree tree, ConversionTools tools, ConversionOptions options, DiagnosticBag diagnostics) =>
        new MarkdownBuilder(tree.Source, tools, options, diagnostics).LowerNodes(tree.Nodes);

    /// <summary>A migration that leaked the shortcodes shows what they hid; such text is the page's now, and stays byte for byte.</summary>
    public override bool KeepsHidden => true;

    /// <summary>Only bodies that hold an encoded value are lowered with their element; the others are spliced.</summary>
    public override Flow LowerBody(ShortcodeElement element) => Flow.Empty;

    protected override ImmutableArray<Block> LowerLevel(ImmutableArray<ShortcodeNode> nodes)
    {
        // Levels of the walk that are not done yet, each with the element it is the body of.
        var open = new Stack<(ImmutableArray<ShortcodeNode>.Enumerator Nodes, bool IsLayout)>();
        open.Push((nodes.GetEnumerator(), IsLayout: false));
        while (open.TryPop(out var level))
        {
            while (level.Nodes.MoveNext())
            {
                if (Splice(level.Nodes.Current) is not { } entered) continue;
                open.Push(level);
                level = (entered.Children.GetEnumerator(), Tools.Catalog.IsLayout(entered.Tag));
            }

            if (level.IsLayout) _markdown.AddBoundary();
        }

        return _markdown.ToBlocks();
    }

    /// <summary>Adds a node; returns the element if what it encloses is to be spliced next.</summary>
    private ShortcodeElement? Splice(ShortcodeNode node)
    {
        switch (node)
        {
            case ShortcodeText:
                _markdown.AddText(Source.Slice(node.Span));
                return null;
            case EscapedShortcode escaped:
                _markdown.AddText(escaped.Literal);
                return null;
            case StrayCloser { Tag: var tag } when Tools.Catalog.IsLayout(tag):
                _markdown.AddBoundary();
                return null;
            case ShortcodeElement element:
                var definition = Tools.Catalog.Resolve(element, Options.Families);
                if (definition.Role == ElementRole.Layout) _markdown.AddBoundary();
                if (element.Children.IsEmpty || IsLoweredWhole(element, definition))
                {
                    _markdown.AddFlow(LowerElement(element));
                    return null;
                }

                _markdown.AddFlow(LowerElement(Unnested.Shell(element)));
                return element;
            default:
                return null;
        }
    }

    private static bool IsLoweredWhole(ShortcodeElement element, ElementDefinition definition) =>
        definition.Role == ElementRole.Script
        || definition.Parts.Any(part => part is BodyPart { Encoding: not ValueEncoding.Plain });
}
