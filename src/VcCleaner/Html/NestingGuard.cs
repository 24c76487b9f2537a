using System.Text;

namespace VcCleaner.Html;

/// <summary>Takes tags out of HTML that nests deeper than any page does, before it is parsed. No text is touched.</summary>
/// <remarks>
/// AngleSharp's time grows with the square of the depth (100,000 nested <c>div</c>: half a minute), and whoever walks the tree or
/// the document made of it does so by recursion. Bounded here, both are safe. The depth is an estimate that knows nothing of a
/// table's rows or a paragraph's end; tags whose end may be left out do not count, so a thousand unclosed <c>&lt;p&gt;</c> are not deep.
/// </remarks>
internal static class NestingGuard
{
    /// <summary>Levels of elements that stay nested. Lists count twice and tables four times, for their items, rows and cells.</summary>
    private const int MaxDepth = 192;

    /// <summary>Open marks like <c>b</c>; a tree builder opens each of them again in every later paragraph.</summary>
    private const int MaxOpenMarks = 16;

    /// <summary>The HTML, without the tags that would nest too deep.</summary>
    public static string Flatten(string html, out bool wasFlattened)
    {
        wasFlattened = false;
        return CountTags(html) <= MaxOpenMarks ? html : FlattenTokens(html, out wasFlattened);
    }

    private static int CountTags(string html)
    {
        var count = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && count <= MaxOpenMarks; at = html.IndexOf('<', at + 1))
        {
            if (at + 1 < html.Length && char.IsAsciiLetter(html[at + 1])) count++;
        }

        return count;
    }

    private static string FlattenTokens(string html, out bool wasFlattened)
    {
        var open = new OpenTags();
        var result = default(StringBuilder);
        var copied = 0;
        foreach (var token in HtmlTokens.Read(html))
        {
            if (token.Kind is not (HtmlTokenKind.StartTag or HtmlTokenKind.EndTag) || open.Accept(token)) continue;
            result ??= new StringBuilder(html.Length);
            result.Append(html, copied, token.Span.Start - copied);
            // What the tags kept apart stays apart.
            if (!IsMark(token.Name)) result.Append("<br>");
            copied = token.Span.End;
        }

        wasFlattened = result is not null;
        return result is null ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    private static bool IsMark(string name) => name is "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small"
        or "strike" or "strong" or "tt" or "u";

    private static int WeightOf(string name) => name switch
    {
        // Without content, or never inside its own kind.
        "a" or "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or "track" or "wbr" => 0,
        // With text alone.
        "script" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "textarea" or "title" or "plaintext" => 0,
        // With an end that may be left out, and a parent that is counted.
        "p" or "li" or "dt" or "dd" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "colgroup" or "option" or "optgroup" or "rt" or "rp"
            or "html" or "head" or "body" => 0,
        "ul" or "ol" or "dl" or "menu" or "dir" => 2,
        "table" => 4,
        _ => 1,
    };

    /// <summary>The elements that are open at a place, by estimate.</summary>
    private sealed class OpenTags
    {
        private readonly Stack<string> _stack = new();
        private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _dropped = new(StringComparer.Ordinal);
        private int _depth;
        private int _marks;

        /// <summary>True if the tag may stay.</summary>
        public bool Accept(in HtmlToken token)
        {
            var weight = WeightOf(token.Name);
            // Without its table, a cell's tag would be skipped and its text run into the next one's.
            if (weight == 0) return token.Name is not ("td" or "th" or "tr" or "caption") || _dropped.GetValueOrDefault("table") == 0;
            return token.Kind == HtmlTokenKind.StartTag ? AcceptStart(token, weight) : AcceptEnd(token.Name, weight);
        }

        private bool AcceptStart(in HtmlToken token, int weight)
        {
            if (IsMark(token.Name))
            {
                if (_marks >= MaxOpenMarks) return Drop(token.Name);
                _marks++;
                Count(_open, token.Name, 1);
                return true;
            }

            if (token.IsSelfClosing && _open.GetValueOrDefault("svg") > 0) return true;
            if (_depth + weight > MaxDepth) return Drop(token.Name);
            _stack.Push(token.Name);
            _depth += weight;
            Count(_open, token.Name, 1);
            return true;
        }

        private bool AcceptEnd(string name, int weight)
        {
            if (_dropped.GetValueOrDefault(name) > 0)
            {
                Count(_dropped, name, -1);
                return false;
            }

            if (_open.GetValueOrDefault(name) == 0) return true;
            Count(_open, name, -1);
            if (IsMark(name))
            {
                _marks--;
                return true;
            }

            while (_stack.TryPop(out var top))
            {
                if (top == name) break;
                _depth -= WeightOf(top);
                Count(_open, top, -1);
            }

            _depth -= weight;
            return true;
        }

        private bool Drop(string name)
        {
            Count(_dropped, name, 1);
            return false;
        }

        private static void Count(Dictionary<string, int> counts, string name, int change) =>
            counts[name] = counts.GetValueOrDefault(name) + change;

    }
}
