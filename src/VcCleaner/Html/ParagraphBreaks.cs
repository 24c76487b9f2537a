using System.Text;

namespace VcCleaner.Html;

/// <summary>Gives text the paragraphs and line breaks that WordPress gives it when it shows an article (<c>wpautop</c>),
/// before a region goes to the HTML reader.</summary>
/// <remarks>
/// WordPress keeps blank lines, not <c>&lt;p&gt;</c>, in its database, and makes paragraphs of them with a row of patterns
/// whose order and quirks show in the result. Here each pattern is one walk over the text without backtracking, in the same order.
/// Specification: the behaviour of WordPress 6.2 to 7.1, as recorded in vectors of its output.
/// </remarks>
internal static partial class ParagraphBreaks
{
    // Stands for a line feed inside a tag or comment. WordPress writes the same words, and they take part in its quirks:
    // the `>` of the placeholder ends a tag early for the patterns that look for one.
    private const string HiddenLineFeed = " <!-- wpnl --> ";

    /// <summary>Text as WordPress would show it: <c>one⏎⏎two</c> becomes <c>&lt;p&gt;one&lt;/p&gt;⏎&lt;p&gt;two&lt;/p&gt;⏎</c>.</summary>
    public static string Apply(string text)
    {
        if (text.AsSpan().Trim(" \t\n\r\0\v").IsEmpty) return "";

        var preformatted = new List<string>();
        var result = SetPreformattedAside(text + "\n", preformatted);
        result = SplitAtBlocks(JoinBreaks(result));
        result = result.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        result = HideLineFeedsInTags(result);
        result = CloseUpEmbeds(result);
        result = WrapParagraphs(result);
        result = UnwrapBlocks(result);
        result = BreakLines(result);
        result = RestorePreformatted(result, preformatted);
        return result.Replace(HiddenLineFeed, "\n", StringComparison.Ordinal).Replace("<!-- wpnl -->", "\n", StringComparison.Ordinal);
    }

    /// <summary>The same for text that may already have been through it: bare paragraph tags become line feeds first.</summary>
    /// <remarks>WPBakery does this to the body of every text element, so that it never has to ask in which state it is:
    /// <c>&lt;/p&gt;⏎&lt;h2&gt;Title&lt;/h2&gt;⏎&lt;p&gt;</c> loses the stray tags at its edges.</remarks>
    public static string Restore(string text)
    {
        var bare = text.Replace("<p>", "\n", StringComparison.Ordinal).Replace("</p>", "\n", StringComparison.Ordinal);
        return Apply(bare + "\n");
    }

    private static string SetPreformattedAside(string text, List<string> preformatted)
    {
        if (!text.Contains("<pre", StringComparison.Ordinal)) return text;

        var result = new StringBuilder(text.Length);
        var start = 0;
        while (text.IndexOf("</pre>", start, StringComparison.Ordinal) is var close and >= 0)
        {
            var open = text.IndexOf("<pre", start, close - start, StringComparison.Ordinal);
            // A closing tag without an opening one goes: WordPress does not put it back either.
            var kept = open < 0 ? close : open;
            result.Append(text, start, kept - start);
            start = close + "</pre>".Length;
            if (open < 0) continue;
            result.Append("<pre wp-pre-tag-").Append(preformatted.Count).Append("></pre>");
            preformatted.Add(text[open..start]);
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static string RestorePreformatted(string text, List<string> preformatted)
    {
        if (preformatted.Count == 0) return text;

        const string Open = "<pre wp-pre-tag-";
        const string Close = "></pre>";
        var result = new StringBuilder(text.Length);
        var start = 0;
        while (text.IndexOf(Open, start, StringComparison.Ordinal) is var at and >= 0)
        {
            var digits = at + Open.Length;
            var end = digits;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            result.Append(text, start, at - start);
            start = at;
            if (int.TryParse(text.AsSpan(digits, end - digits), out var index) && index < preformatted.Count
                && text.AsSpan(end).StartsWith(Close, StringComparison.Ordinal))
            {
                result.Append(preformatted[index]);
                start = end + Close.Length;
            }
            else
            {
                result.Append(Open);
                start = digits;
            }
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Two <c>br</c> in a row are how people without a paragraph key write paragraphs.</summary>
    private static string JoinBreaks(string text)
    {
        if (!text.Contains("<br", StringComparison.Ordinal)) return text;

        var result = new StringBuilder(text.Length);
        var start = 0;
        var from = 0;
        while (from < text.Length && text.IndexOf("<br", from, StringComparison.Ordinal) is var at and >= 0)
        {
            from = at + 1;
            if (!IsBreak(text, at, out var first)) continue;
            from = first;
            var next = BlockTags.SkipBlanks(text, first);
            if (!IsBreak(text, next, out var second)) continue;
            result.Append(text, start, at - start).Append("\n\n");
            start = from = second;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static bool IsBreak(string text, int at, out int end)
    {
        end = at;
        if (string.CompareOrdinal(text, at, "<br", 0, 3) != 0) return false;
        end = BlockTags.SkipBlanks(text, at + 3);
        if (end < text.Length && text[end] == '/') end++;
        return end < text.Length && text[end++] == '>';
    }

    private static string SplitAtBlocks(string text)
    {
        var result = new StringBuilder(text.Length + (text.Length / 8));
        var start = 0;
        var at = -1;
        while ((at = text.IndexOf('<', at + 1)) >= 0)
        {
            var after = at;
            if (BlockTags.IsOpening(text, at))
            {
                result.Append(text, start, at - start).Append("\n\n");
                start = at;
                if (!IsRule(text, at, out after)) continue;
            }
            else if (!BlockTags.IsClosing(text, at, out after))
            {
                continue;
            }

            result.Append(text, start, after - start).Append("\n\n");
            start = after;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static bool IsRule(string text, int at, out int end)
    {
        end = at;
        if (string.CompareOrdinal(text, at, "<hr", 0, 3) != 0) return false;
        end = BlockTags.SkipBlanks(text, at + 3);
        if (end < text.Length && text[end] == '/') end++;
        return end < text.Length && text[end++] == '>';
    }

    /// <summary>Line feeds inside <c>&lt;…&gt;</c> and comments make no paragraphs. A lone <c>&lt;</c> counts as the start of a tag.</summary>
    private static string HideLineFeedsInTags(string text)
    {
        var result = new StringBuilder(text.Length);
        var start = 0;
        while (text.IndexOf('<', start) is var open and >= 0)
        {
            var end = EndOfTag(text, open);
            result.Append(text, start, open - start);
            foreach (var c in text.AsSpan(open, end - open))
            {
                if (c == '\n') result.Append(HiddenLineFeed);
                else result.Append(c);
            }

            start = end;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static int EndOfTag(string text, int open)
    {
        var rest = text.AsSpan(open);
        var (skip, closer) = rest.StartsWith("<!--", StringComparison.Ordinal) ? (2, "-->")
            : rest.StartsWith("<![CDATA[", StringComparison.Ordinal) ? (9, "]]>")
            : (1, ">");
        var found = text.IndexOf(closer, open + skip, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + closer.Length;
    }
}
