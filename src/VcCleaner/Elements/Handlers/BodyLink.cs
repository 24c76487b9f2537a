using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary>Buttons that enclose their label: <c>[mk_button url="/shop/"]To the shop[/mk_button]</c>.</summary>
internal static class BodyLink
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var fields = new FieldSource(name => element[name]);
        var links = definition.Parts.OfType<LinkPart>().Where(link => link.Label is null && link.IsSeen(fields));
        var target = links.Select(link => LinkTarget.Read(element[link.Attribute], link.Encoding)).FirstOrDefault(link => link is not null);
        if (target is null || Label(context.LowerBody(element)) is not { IsEmpty: false } label) return PartLowering.Lower(element, definition, context);

        var link = new InlineFlow([target.Wrap(label)]);
        var others = definition with { Parts = [.. definition.Parts.Where(part => part is AttributePart and not LinkPart { Label: null })] };
        if (others.Parts.IsEmpty) return link;
        var alone = element with { Span = element.OpenTag, CloseTag = null, Children = [] };
        return new BlockFlow([.. link.ToBlocks(), .. PartLowering.Lower(alone, others, context).ToBlocks()]);
    }

    /// <summary>The body, if it is one line.</summary>
    private static ImmutableArray<Inline> Label(Flow body) => body switch
    {
        InlineFlow inline => inline.Inlines,
        BlockFlow { Blocks: [Paragraph only] } => only.Inlines,
        _ => [],
    };
}
