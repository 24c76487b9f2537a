using AngleSharp.Dom;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>A cell of a <see cref="TableGrid"/>.</summary>
/// <param name="Element">The cell's element; null where one from a row above reaches down.</param>
/// <param name="Span">How many columns it takes.</param>
/// <param name="RowsBelow">How many rows it reaches down.</param>
internal readonly record struct TableGridCell(IElement? Element, int Span, int RowsBelow)
{
    /// <summary>True for content that is no table's: headings, code, other tables.</summary>
    public bool HoldsBlocks => Element is not null && HasBlock(Element.ChildNodes);

    public ColumnAlignment Alignment
    {
        get
        {
            if (Element is null) return ColumnAlignment.None;
            var value = InlineStyle.Value(Element.GetAttribute("style"), "text-align") ?? Element.GetAttribute("align")?.Trim().ToLowerInvariant();
            if (value is null && Element.GetAttribute("class") is { } classes && classes.Contains("has-text-align-", StringComparison.Ordinal))
            {
                value = classes[(classes.IndexOf("has-text-align-", StringComparison.Ordinal) + 15)..].Split(' ')[0];
            }

            return value switch
            {
                "left" or "start" => ColumnAlignment.Left,
                "center" => ColumnAlignment.Center,
                "right" or "end" => ColumnAlignment.Right,
                _ => ColumnAlignment.None,
            };
        }
    }

    private static bool HasBlock(INodeList nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not IElement element) continue;
            var isBlock = HtmlRoles.Of(element.LocalName) is HtmlRole.Heading or HtmlRole.Preformatted or HtmlRole.Quote or HtmlRole.Rule or HtmlRole.Form
                or HtmlRole.Table or HtmlRole.Embed;
            if (isBlock || HasBlock(element.ChildNodes)) return true;
        }

        return false;
    }
}
