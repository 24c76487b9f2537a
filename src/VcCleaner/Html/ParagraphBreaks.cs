using System.Buffers;

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

    // What few texts hold, and what costs a walk each time that it is looked for.
    private static readonly SearchValues<string> Rare = SearchValues.Create(
        ["<pre", "<option", "</object>", "<source", "<track", "<figcaption", "</script>", "</style>", "</svg>", "</math>", "<!-- wpnl -->"], StringComparison.Ordinal);

    /// <summary>Text as WordPress would show it: <c>one⏎⏎two</c> becomes <c>&lt;p&gt;one&lt;/p&gt;⏎&lt;p&gt;two&lt;/p&gt;⏎</c>.</summary>
    public static string Apply(string text)
    {
        using var edited = new EditedText(text);
        return Apply(edited);
    }

    /// <summary>The same for text that may already have been through it: bare paragraph tags become line feeds first.</summary>
    /// <remarks>WPBakery does this to the body of every text element, so that it never has to ask in which state it is:
    /// <c>&lt;/p&gt;⏎&lt;h2&gt;Title&lt;/h2&gt;⏎&lt;p&gt;</c> loses the stray tags at its edges.</remarks>
    public static string Restore(string text)
    {
        using var edited = new EditedText(text);
        edited.ReplaceAll(Open, "\n");
        edited.ReplaceAll(Close, "\n");
        edited.Append("\n");
        return Apply(edited);
    }

    private static string Apply(EditedText text)
    {
        if (text.Text.Trim(" \t\n\r\0\v").IsEmpty) return "";

        text.Append("\n");
        var hasTags = text.Text.Contains('<');
        var hasRareTags = hasTags && text.Text.ContainsAny(Rare);
        var preformatted = hasRareTags ? SetPreformattedAside(text) : [];
        if (hasTags)
        {
            JoinBreaks(text);
            SplitAtBlocks(text);
        }

        UnifyLineFeeds(text);
        var hasHidden = hasTags && HideLineFeedsInTags(text);
        if (hasRareTags) CloseUpEmbeds(text);
        WrapParagraphs(text);
        if (hasTags) UnwrapBlocks(text);
        var hasKept = hasRareTags && KeepLineFeeds(text);
        BreakLines(text, hasKept);
        RestorePreformatted(text, preformatted);
        if (hasHidden || hasRareTags) ShowLineFeeds(text);
        return text.ToString();
    }

    private static void UnifyLineFeeds(EditedText text)
    {
        if (!text.Text.Contains('\r')) return;
        text.ReplaceAll("\r\n", "\n");
        text.ReplaceAll("\r", "\n");
    }

    /// <summary>Two <c>br</c> in a row are how people without a paragraph key write paragraphs.</summary>
    private static void JoinBreaks(EditedText edited)
    {
        var text = edited.Text;
        for (var at = edited.IndexOf("<br", 0); at >= 0; at = edited.IndexOf("<br", at))
        {
            var start = at++;
            if (!IsVoid(text, start, "<br", out var first)) continue;
            at = first;
            if (!IsVoid(text, BlockTags.SkipBlanks(text, first), "<br", out var second)) continue;
            edited.Replace(start, second, "\n\n");
            at = second;
        }

        edited.EndPass();
    }

    private static void SplitAtBlocks(EditedText edited)
    {
        var text = edited.Text;
        for (var at = edited.IndexOf("<", 0); at >= 0; at = edited.IndexOf("<", at + 1))
        {
            int after;
            if (BlockTags.IsOpening(text, at))
            {
                edited.Insert(at, "\n\n");
                if (IsVoid(text, at, "<hr", out after)) edited.Insert(after, "\n\n");
            }
            else if (BlockTags.IsClosing(text, at, out after))
            {
                edited.Insert(after, "\n\n");
            }
        }

        edited.EndPass();
    }

    /// <summary>True for <c>&lt;br&gt;</c>, <c>&lt;br /&gt;</c> and the like, without attributes.</summary>
    private static bool IsVoid(ReadOnlySpan<char> text, int at, string start, out int end)
    {
        end = at;
        if (!StartsWith(text, at, start)) return false;
        end = BlockTags.SkipBlanks(text, at + start.Length);
        if (end < text.Length && text[end] == '/') end++;
        return end < text.Length && text[end++] == '>';
    }

    /// <summary>Line feeds inside <c>&lt;…&gt;</c> and comments make no paragraphs. A lone <c>&lt;</c> counts as the start of a tag.</summary>
    /// <returns>True if there were any.</returns>
    private static bool HideLineFeedsInTags(EditedText edited)
    {
        var text = edited.Text;
        var isFound = false;
        var end = 0;
        while (edited.IndexOf("<", end) is var open and >= 0)
        {
            end = EndOfTag(text, open);
            for (var feed = edited.IndexOf("\n", open, end); feed >= 0; feed = edited.IndexOf("\n", feed + 1, end))
            {
                edited.Replace(feed, feed + 1, HiddenLineFeed);
                isFound = true;
            }
        }

        edited.EndPass();
        return isFound;
    }

    private static void ShowLineFeeds(EditedText text)
    {
        text.ReplaceAll(HiddenLineFeed, "\n");
        // Where a pattern took the white space beside it.
        text.ReplaceAll(HiddenLineFeed.AsSpan().Trim(), "\n");
    }

    private static int EndOfTag(ReadOnlySpan<char> text, int open)
    {
        var rest = text[open..];
        var (skip, closer) = rest.StartsWith("<!--") ? (2, "-->")
            : rest.StartsWith("<![CDATA[") ? (9, "]]>")
            : (1, ">");
        var found = rest[skip..].IndexOf(closer);
        return found < 0 ? text.Length : open + skip + found + closer.Length;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> value) => at < text.Length && text[at..].StartsWith(value);
}
