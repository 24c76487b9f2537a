using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Elements;

/// <summary>Finds what a box that is a link as a whole can be clicked on in a text: its first heading, else its first picture or short line.</summary>
/// <remarks>On the page all of the box was the link. Without a place to stand on, the link follows the box as a bare address.</remarks>
internal static class LinkAnchor
{
    /// <summary>Longer lines are sentences, which nobody makes a link of.</summary>
    private const int LongestLine = 60;

    /// <summary>Puts the link around the best place among the blocks; null if there is none.</summary>
    public static ImmutableArray<Block>? TryWrap(ImmutableArray<Block> blocks, LinkTarget target)
    {
        var at = -1;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Heading heading && IsFree(heading.Inlines))
            {
                at = i;
                break;
            }

            if (at < 0 && blocks[i] is Paragraph paragraph && IsFree(paragraph.Inlines) && IsShort(paragraph.Inlines)) at = i;
        }

        return at < 0 ? null : blocks.SetItem(at, blocks[at] switch
        {
            Heading heading => heading with { Inlines = [target.Wrap(heading.Inlines)] },
            Paragraph paragraph => paragraph with { Inlines = [target.Wrap(paragraph.Inlines)] },
            var other => other,
        });
    }

    private static bool IsShort(ImmutableArray<Inline> inlines) =>
        inlines is [Image] || (!inlines.Any(inline => inline is LineBreak) && PlainText.Of(inlines).Length is > 0 and <= LongestLine);

    private static bool IsFree(ImmutableArray<Inline> inlines) => !inlines.IsEmpty && InlineAtoms.Of(inlines).All(atom => atom.Link is null && atom.Leaf is not HtmlInline);
}
