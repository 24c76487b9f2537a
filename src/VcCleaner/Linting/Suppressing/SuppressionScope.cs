using System.Collections.Frozen;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>What a comment speaks of: the shortcode or HTML element that comes next.</summary>
internal sealed class SuppressionScope(LintContext context)
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private Dictionary<int, int>? _htmlEnds;

    public TextSpan Behind(int offset)
    {
        var text = context.Text;
        var next = SkipParagraphs(text, offset);
        if (next < text.Length && text[next] == '<' && (_htmlEnds ??= ReadHtmlEnds()).TryGetValue(next, out var end)) return TextSpan.FromBounds(offset, end);

        var first = context.Elements.FirstFrom(offset);
        return TextSpan.FromBounds(offset, first < context.Elements.Entries.Count ? context.Elements.Entries[first].Element.Span.End : text.Length + 1);
    }

    /// <summary>What WordPress puts around a comment on a line of its own is not what was meant.</summary>
    private static int SkipParagraphs(string text, int offset)
    {
        while (true)
        {
            while (offset < text.Length && char.IsWhiteSpace(text[offset])) offset++;
            var rest = text.AsSpan(offset);
            if (rest.StartsWith("<p>", StringComparison.OrdinalIgnoreCase)) offset += 3;
            else if (rest.StartsWith("</p>", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("<br>", StringComparison.OrdinalIgnoreCase)) offset += 4;
            else if (rest.StartsWith("<br />", StringComparison.OrdinalIgnoreCase)) offset += 6;
            else return offset;
        }
    }

    /// <summary>For each start tag where its element ends: at the end tag of its name that balances it, or with the tag itself.</summary>
    private Dictionary<int, int> ReadHtmlEnds()
    {
        var ends = new Dictionary<int, int>();
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        foreach (var token in context.Tokens)
        {
            if (token.Kind == HtmlTokenKind.StartTag)
            {
                ends[token.Span.Start] = token.Span.End;
                if (token.IsSelfClosing || Void.Contains(token.Name)) continue;
                if (!open.TryGetValue(token.Name, out var starts)) open.Add(token.Name, starts = new Stack<int>());
                starts.Push(token.Span.Start);
            }
            else if (token.Kind == HtmlTokenKind.EndTag && open.TryGetValue(token.Name, out var starts) && starts.TryPop(out var start))
            {
                ends[start] = token.Span.End;
            }
        }

        return ends;
    }
}
