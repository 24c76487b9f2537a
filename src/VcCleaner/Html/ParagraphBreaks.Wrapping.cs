namespace VcCleaner.Html;

/// <content>Paragraph tags around pieces of text, and line breaks in them.</content>
internal static partial class ParagraphBreaks
{
    private const string Open = "<p>";
    private const string Close = "</p>";
    private const string Break = "<br />";
    private const string KeptLineFeed = "<WPPreserveNewline />";

    private static readonly string[] KeepsLineFeeds = ["script", "style", "svg", "math"];

    /// <summary>Wraps each piece between blank lines, except those of white space alone.</summary>
    private static void WrapParagraphs(EditedText edited)
    {
        var text = edited.Text;
        var start = 0;
        for (var at = edited.IndexOf("\n", 0); at >= 0; at = edited.IndexOf("\n", at))
        {
            var feed = at;
            var last = at;
            for (at++; at < text.Length && BlockTags.IsBlank(text[at]); at++)
            {
                if (text[at] == '\n') last = at;
            }

            if (last == feed) continue;
            Wrap(edited, start, feed, last + 1);
            start = last + 1;
        }

        Wrap(edited, start, text.Length, text.Length);
        edited.EndPass();
    }

    /// <summary>Wraps one piece, and takes away the white space up to the next.</summary>
    private static void Wrap(EditedText edited, int start, int end, int next)
    {
        var piece = edited.Text[start..end];
        if (BlockTags.SkipBlanks(piece, 0) == piece.Length)
        {
            edited.Replace(start, next, piece.IsEmpty ? "" : "\n");
            return;
        }

        var first = start + piece.IndexOfAnyExcept('\n');
        var last = start + piece.LastIndexOfAnyExcept('\n');
        edited.Replace(start, first, Open);
        edited.Replace(last + 1, next, "</p>\n");
    }

    private static void BreakLines(EditedText edited, bool hasKept)
    {
        edited.ReplaceAll("<br>", Break);
        edited.ReplaceAll("<br/>", Break);
        BreakAtLineFeeds(edited);
        if (hasKept) edited.ReplaceAll(KeptLineFeed, "\n");
        DropAfterBlocks(edited, Break);
        DropBreaksBeforeBlocks(edited);
        var tail = edited.Text is [.., '\n'] ? "\n</p>\n" : "\n</p>";
        if (!edited.Text.EndsWith(tail)) return;
        var feed = edited.Text.Length - tail.Length;
        edited.Remove(feed, feed + 1);
        edited.EndPass();
    }

    /// <returns>True if an element was found in which no line feed is a break.</returns>
    private static bool KeepLineFeeds(EditedText edited)
    {
        var isFound = false;
        foreach (var element in KeepsLineFeeds) isFound |= KeepLineFeeds(edited, element);
        return isFound;
    }

    private static bool KeepLineFeeds(EditedText edited, string element)
    {
        var open = "<" + element;
        var closing = "</" + element + ">";
        if (edited.IndexOf(closing, 0) < 0) return false;

        var close = new ForwardSearch(edited.Text, closing);
        for (var at = edited.IndexOf(open, 0); at >= 0; at = edited.IndexOf(open, at))
        {
            var end = close.From(at) + closing.Length;
            if (end > edited.Text.Length) break;
            for (var feed = edited.IndexOf("\n", at, end); feed >= 0; feed = edited.IndexOf("\n", feed + 1, end))
            {
                edited.Replace(feed, feed + 1, KeptLineFeed);
            }

            at = end;
        }

        edited.EndPass();
        return true;
    }

    /// <summary>A line feed that no <c>br</c> precedes becomes one, with the white space before it.</summary>
    private static void BreakAtLineFeeds(EditedText edited)
    {
        var text = edited.Text;
        var start = 0;
        for (var feed = edited.IndexOf("\n", 0); feed >= 0; feed = edited.IndexOf("\n", start))
        {
            // The white space around it, up to its last line feed.
            var last = feed;
            for (var i = feed + 1; i < text.Length && BlockTags.IsBlank(text[i]); i++)
            {
                if (text[i] == '\n') last = i;
            }

            var from = TrimEnd(text, start, feed);
            if (text[..from].EndsWith(Break)) from++;
            start = last + 1;
            if (from < start) edited.Replace(from, start, "<br />\n");
        }

        edited.EndPass();
    }

    private static void DropBreaksBeforeBlocks(EditedText edited)
    {
        var text = edited.Text;
        var end = new ForwardSearch(text, ">");
        for (var at = edited.IndexOf(Break, 0); at >= 0; at = edited.IndexOf(Break, at))
        {
            var start = at++;
            var tag = BlockTags.SkipBlanks(text, start + Break.Length);
            if (!BlockTags.BeginsLikeBreakEater(text, tag) || end.From(tag) == text.Length) continue;
            edited.Remove(start, start + Break.Length);
            at = end.From(tag) + 1;
        }

        edited.EndPass();
    }
}
