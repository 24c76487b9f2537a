using System.Text;

namespace VcCleaner.Html;

/// <content>Paragraph tags around pieces of text, their repair beside block tags, and line breaks.</content>
internal static partial class ParagraphBreaks
{
    private const string Open = "<p>";
    private const string Close = "</p>";
    private const string Break = "<br />";

    private static readonly string[] KeepsLineFeeds = ["script", "style", "svg", "math"];

    /// <summary>Wraps each piece between blank lines, except those of white space alone.</summary>
    private static string WrapParagraphs(string text)
    {
        var result = new StringBuilder(text.Length + (text.Length / 8));
        var start = 0;
        var at = -1;
        while ((at = text.IndexOf('\n', at + 1)) >= 0)
        {
            var last = at;
            var end = at + 1;
            for (; end < text.Length && BlockTags.IsBlank(text[end]); end++)
            {
                if (text[end] == '\n') last = end;
            }

            if (last > at)
            {
                Wrap(text.AsSpan(start, at - start), result);
                start = last + 1;
            }

            at = end - 1;
        }

        Wrap(text.AsSpan(start), result);
        return result.ToString();
    }

    private static void Wrap(ReadOnlySpan<char> piece, StringBuilder result)
    {
        if (piece.IsEmpty) return;
        piece = piece.Trim('\n');
        if (piece.Trim(" \t\n\v\f\r").IsEmpty) result.Append('\n');
        else result.Append(Open).Append(piece).Append(Close).Append('\n');
    }

    /// <summary>Takes paragraph tags away from block tags: <c>&lt;p&gt;&lt;div&gt;</c> becomes <c>&lt;div&gt;</c>.</summary>
    private static string UnwrapBlocks(string text)
    {
        text = DropEmptyParagraphs(text);
        text = CloseParagraphsBeforeParents(text);
        text = UnwrapLoneTags(text);
        text = UnwrapListItems(text);
        text = MoveIntoQuotes(text);
        return DropTagsBesideBlocks(text);
    }

    private static string DropEmptyParagraphs(string text) => Rewrite(text, Open, (source, at, result) =>
    {
        var end = BlockTags.SkipBlanks(source, at + Open.Length);
        return StartsWith(source, end, Close) ? end + Close.Length : at;
    });

    private static string CloseParagraphsBeforeParents(string text) => Rewrite(text, Open, (source, at, result) =>
    {
        var start = at + Open.Length;
        var tag = source.IndexOf('<', start);
        if (tag <= start) return at;
        var isParent = StartsWith(source, tag, "</div>") || StartsWith(source, tag, "</address>") || StartsWith(source, tag, "</form>");
        if (!isParent) return at;
        result.Append(source, at, tag - at).Append(Close);
        return tag;
    });

    private static string UnwrapLoneTags(string text)
    {
        var end = new ForwardSearch(text, ">");
        return Rewrite(text, Open, (source, at, result) =>
        {
            var tag = BlockTags.SkipBlanks(source, at + Open.Length);
            if (!BlockTags.BeginsLikeBlock(source, tag)) return at;
            var after = end.From(tag) + 1;
            var close = BlockTags.SkipBlanks(source, after);
            if (!StartsWith(source, close, Close)) return at;
            result.Append(source, tag, after - tag);
            return close + Close.Length;
        });
    }

    private static string UnwrapListItems(string text)
    {
        var lineFeed = new ForwardSearch(text, "\n");
        var close = new ForwardSearch(text, Close);
        return Rewrite(text, "<p><li", (source, at, result) =>
        {
            var start = at + Open.Length;
            var end = close.From(start + "<li".Length + 1);
            if (end == source.Length || lineFeed.From(start) < end) return at;
            result.Append(source, start, end - start);
            return end + Close.Length;
        });
    }

    private static string MoveIntoQuotes(string text)
    {
        var end = new ForwardSearch(text, ">");
        text = Rewrite(text, Open, (source, at, result) =>
        {
            const string Quote = "<blockquote";
            var start = at + Open.Length;
            if (string.Compare(source, start, Quote, 0, Quote.Length, StringComparison.OrdinalIgnoreCase) != 0) return at;
            var close = end.From(start);
            if (close == source.Length) return at;
            result.Append(Quote).Append(source, start + Quote.Length, close + 1 - start - Quote.Length).Append(Open);
            return close + 1;
        });
        return text.Replace("</blockquote></p>", "</p></blockquote>", StringComparison.Ordinal);
    }

    private static string DropTagsBesideBlocks(string text)
    {
        var end = new ForwardSearch(text, ">");
        text = Rewrite(text, Open, (source, at, result) =>
        {
            var tag = BlockTags.SkipBlanks(source, at + Open.Length);
            if (!BlockTags.BeginsLikeBlock(source, tag) || end.From(tag) == source.Length) return at;
            var after = end.From(tag) + 1;
            result.Append(source, tag, after - tag);
            return after;
        });
        return DropAfterBlocks(text, Close);
    }

    /// <summary>Removes a tag, and the white space before it, after any tag that begins like a block's.</summary>
    private static string DropAfterBlocks(string text, string unwanted)
    {
        var end = new ForwardSearch(text, ">");
        return Rewrite(text, "<", (source, at, result) =>
        {
            if (!BlockTags.BeginsLikeBlock(source, at)) return at;
            var after = Math.Min(end.From(at) + 1, source.Length);
            var next = BlockTags.SkipBlanks(source, after);
            if (!StartsWith(source, next, unwanted)) return at;
            result.Append(source, at, after - at);
            return next + unwanted.Length;
        });
    }

    private static string BreakLines(string text)
    {
        text = WithoutKeptLineFeeds(text, out var kept);
        text = text.Replace("<br>", Break, StringComparison.Ordinal).Replace("<br/>", Break, StringComparison.Ordinal);
        text = BreakAtLineFeeds(text);
        if (kept) text = text.Replace("<WPPreserveNewline />", "\n", StringComparison.Ordinal);
        text = DropAfterBlocks(text, Break);
        text = DropBreaksBeforeBlocks(text);
        var tail = text.EndsWith('\n') ? "\n</p>\n" : "\n</p>";
        return text.EndsWith(tail, StringComparison.Ordinal) ? string.Concat(text.AsSpan(0, text.Length - tail.Length), tail.AsSpan(1)) : text;
    }

    private static string WithoutKeptLineFeeds(string text, out bool kept)
    {
        kept = false;
        foreach (var name in KeepsLineFeeds)
        {
            if (!text.Contains("</" + name + ">", StringComparison.Ordinal)) continue;
            kept = true;
            var close = new ForwardSearch(text, "</" + name + ">");
            text = Rewrite(text, "<" + name, (source, at, result) =>
            {
                var end = close.From(at);
                if (end == source.Length) return at;
                end += name.Length + 3;
                result.Append(source[at..end].Replace("\n", "<WPPreserveNewline />", StringComparison.Ordinal));
                return end;
            });
        }

        return text;
    }

    /// <summary>A line feed that no <c>br</c> precedes becomes one, with the white space before it.</summary>
    private static string BreakAtLineFeeds(string text)
    {
        var result = new StringBuilder(text.Length + (text.Length / 8));
        var start = 0;
        for (var feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', start))
        {
            // The white space around it, up to its last line feed.
            var last = feed;
            for (var i = feed + 1; i < text.Length && BlockTags.IsBlank(text[i]); i++)
            {
                if (text[i] == '\n') last = i;
            }

            var from = feed;
            while (from > start && BlockTags.IsBlank(text[from - 1])) from--;
            if (text.AsSpan(0, from).EndsWith(Break, StringComparison.Ordinal)) from++;
            result.Append(text, start, Math.Min(from, last + 1) - start);
            if (last >= from) result.Append(Break).Append('\n');
            start = last + 1;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static string DropBreaksBeforeBlocks(string text)
    {
        var end = new ForwardSearch(text, ">");
        return Rewrite(text, Break, (source, at, result) =>
        {
            var start = at + Break.Length;
            var tag = BlockTags.SkipBlanks(source, start);
            if (!BlockTags.BeginsLikeBreakEater(source, tag) || end.From(tag) == source.Length) return at;
            var after = end.From(tag) + 1;
            result.Append(source, start, after - start);
            return after;
        });
    }

    /// <summary>Offers each occurrence of a string to a rule, which writes what it puts there and says where the text goes on;
    /// where it started, if it does nothing.</summary>
    private static string Rewrite(string text, string start, Func<string, int, StringBuilder, int> rule)
    {
        StringBuilder? result = null;
        var copied = 0;
        var from = 0;
        var scratch = new StringBuilder();
        while (from < text.Length && text.IndexOf(start, from, StringComparison.Ordinal) is var at and >= 0)
        {
            scratch.Clear();
            var next = rule(text, at, scratch);
            from = at + 1;
            if (next == at) continue;
            result ??= new StringBuilder(text.Length);
            result.Append(text, copied, at - copied).Append(scratch);
            copied = from = next;
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool StartsWith(string text, int at, string value) =>
        string.CompareOrdinal(text, at, value, 0, value.Length) == 0 && at < text.Length;
}
