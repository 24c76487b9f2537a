using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary><c>[caption]&lt;img&gt; The text[/caption]</c>: the image alone in its paragraph, the text in the next. Up to WordPress 3.3 the text was
/// an attribute.</summary>
internal static class Caption
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var flow = new FlowCollector();
        foreach (var block in context.LowerBody(element).ToBlocks()) flow.AddBlocks(block is Paragraph paragraph ? Split(paragraph) : [block]);
        if (element["caption"] is { Length: > 0 } caption) flow.AddBlocks([new Paragraph(context.ReadInline(caption, element.OpenTag))]);
        return flow.ToFlow() is BlockFlow blocks ? blocks : Flow.Empty;
    }

    private static ImmutableArray<Block> Split(Paragraph paragraph)
    {
        var images = 0;
        while (images < paragraph.Inlines.Length && IsImage(paragraph.Inlines[images])) images++;
        if (images == 0 || images == paragraph.Inlines.Length) return [paragraph];
        return [paragraph with { Inlines = paragraph.Inlines[..images] }, paragraph with { Inlines = WithoutLeadingSpace(paragraph.Inlines[images..]) }];
    }

    private static bool IsImage(Inline inline) => inline is Image or Link { Inlines: [Image] };

    private static ImmutableArray<Inline> WithoutLeadingSpace(ImmutableArray<Inline> text)
    {
        while (text is [LineBreak, .. var rest]) text = rest;
        return text is [TextRun first, .. var others] ? [new TextRun(first.Value.TrimStart()), .. others] : text;
    }
}
