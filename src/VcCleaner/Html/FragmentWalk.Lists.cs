using System.Collections.Immutable;
using AngleSharp.Dom;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <content>Lists, also those whose tags are not where HTML wants them.</content>
internal sealed partial class FragmentWalk
{
    private static bool IsLooseItem(INode node) => node is IElement { LocalName: "li" };

    private void ReadList(IElement element, FlowBuilder flow)
    {
        var isOrdered = element.LocalName == "ol";
        var start = isOrdered && int.TryParse(element.GetAttribute("start"), out var number) ? Math.Clamp(number, 0, 999_999_999) : 1;
        var index = 0;
        flow.AddRange(ReadList(element.ChildNodes, ref index, isOrdered, start, flow, isWhole: true));
    }

    /// <summary>Reads the items among some nodes.</summary>
    /// <param name="nodes">The children of a list; or of anything that holds loose items.</param>
    /// <param name="index">Where the first item stands; afterwards the last node that belongs to the list.</param>
    /// <param name="isOrdered">Whether the items are numbered.</param>
    /// <param name="start">The first number.</param>
    /// <param name="outer">The flow around the list.</param>
    /// <param name="isWhole">True if all nodes belong to the list; otherwise it ends before the first that is no item.</param>
    private ImmutableArray<Block> ReadList(INodeList nodes, ref int index, bool isOrdered, int start, FlowBuilder outer, bool isWhole = false)
    {
        var items = new List<ImmutableArray<Block>.Builder>();
        FlowBuilder? stray = null;
        var last = index;
        for (; index < nodes.Length; index++)
        {
            var node = nodes[index];
            if (IsLooseItem(node))
            {
                EndStray();
                if (!DropIfHidden((IElement)node)) AddItem(ReadInside((IElement)node, outer));
                last = index;
            }
            else if (isWhole && node is IElement { LocalName: "ul" or "ol" or "menu" or "dir" } nested)
            {
                // A list directly in a list belongs to the item before it.
                EndStray();
                var inner = new FlowBuilder(outer: outer);
                ReadElement(nested, nodes, index, inner);
                if (items.Count == 0) AddItem(inner.ToBlocks());
                else items[^1].AddRange(inner.ToBlocks());
            }
            else if (isWhole)
            {
                if (stray is null && node.NodeType == NodeType.Text && string.IsNullOrWhiteSpace(((IText)node).Data)) continue;
                stray ??= new FlowBuilder(outer: outer);
                ReadNode(nodes, index, stray);
            }
            else if (node is not IText text || !string.IsNullOrWhiteSpace(text.Data))
            {
                break;
            }
        }

        EndStray();
        index = isWhole ? nodes.Length : last;
        return items.Count == 0 ? [] : [new ListBlock(isOrdered, start, [.. items.Select(item => new ListItem(item.ToImmutable()))])];

        void AddItem(ImmutableArray<Block> blocks)
        {
            if (!blocks.IsEmpty) items.Add(blocks.ToBuilder());
        }

        void EndStray()
        {
            if (stray is null) return;
            // Items that shortcodes made arrive as lists of their own.
            foreach (var block in stray.ToBlocks())
            {
                if (block is ListBlock list && list.IsOrdered == isOrdered) items.AddRange(list.Items.Select(item => item.Blocks.ToBuilder()));
                else if (block is not SummaryBreak) AddItem([block]);
            }

            stray = null;
        }
    }
}
