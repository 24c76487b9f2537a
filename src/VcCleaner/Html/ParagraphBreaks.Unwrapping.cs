namespace VcCleaner.Html;

/// <content>Takes paragraph tags away from block tags: <c>&lt;p&gt;&lt;div&gt;</c> becomes <c>&lt;div&gt;</c>.</content>
internal static partial class ParagraphBreaks
{
    private static void UnwrapBlocks(EditedText text)
    {
        DropEmptyParagraphs(text);
        CloseParagraphsBeforeParents(text);
        UnwrapLoneTags(text);
        UnwrapListItems(text);
        MoveIntoQuotes(text);
        DropTagsBeforeBlocks(text);
        DropAfterBlocks(text, Close);
    }

    private static void DropEmptyParagraphs(EditedText edited)
    {
        var text = edited.Text;
        for (var at = edited.IndexOf(Open, 0); at >= 0; at = edited.IndexOf(Open, at))
        {
            var start = at;
            at = BlockTags.SkipBlanks(text, start + Open.Length);
            if (!StartsWith(text, at, Close)) continue;
            at += Close.Length;
            edited.Remove(start, at);
        }

        edited.EndPass();
    }

    private static void CloseParagraphsBeforeParents(EditedText edited)
    {
        var text = edited.Text;
        for (var at = edited.IndexOf(Open, 0); at >= 0; at = edited.IndexOf(Open, at))
        {
            at += Open.Length;
            var tag = edited.IndexOf("<", at);
            if (tag <= at) continue;
            at = tag;
            var isParent = StartsWith(text, tag, "</div>") || StartsWith(text, tag, "</address>") || StartsWith(text, tag, "</form>");
            if (isParent) edited.Insert(tag, Close);
        }

        edited.EndPass();
    }

    private static void UnwrapLoneTags(EditedText edited)
    {
        var text = edited.Text;
        var end = new ForwardSearch(text, ">");
        for (var at = edited.IndexOf(Open, 0); at >= 0; at = edited.IndexOf(Open, at))
        {
            var start = at;
            var tag = at = BlockTags.SkipBlanks(text, start + Open.Length);
            if (!BlockTags.BeginsLikeBlock(text, tag)) continue;
            var after = end.From(tag) + 1;
            var close = BlockTags.SkipBlanks(text, after);
            if (!StartsWith(text, close, Close)) continue;
            at = close + Close.Length;
            edited.Remove(start, tag);
            edited.Remove(after, at);
        }

        edited.EndPass();
    }

    private static void UnwrapListItems(EditedText edited)
    {
        const string Start = "<p><li";
        var text = edited.Text;
        var lineFeed = new ForwardSearch(text, "\n");
        var close = new ForwardSearch(text, Close);
        for (var at = edited.IndexOf(Start, 0); at >= 0; at = edited.IndexOf(Start, at))
        {
            var start = at;
            at += Open.Length;
            var end = close.From(start + Start.Length + 1);
            if (end == text.Length || lineFeed.From(at) < end) continue;
            edited.Remove(start, at);
            at = end + Close.Length;
            edited.Remove(end, at);
        }

        edited.EndPass();
    }

    private static void MoveIntoQuotes(EditedText edited)
    {
        const string Quote = "<blockquote";
        var text = edited.Text;
        var end = new ForwardSearch(text, ">");
        for (var at = edited.IndexOf(Open, 0); at >= 0; at = edited.IndexOf(Open, at))
        {
            var start = at;
            at += Open.Length;
            if (!text[at..].StartsWith(Quote, StringComparison.OrdinalIgnoreCase) || end.From(at) == text.Length) continue;
            edited.Replace(start, at + Quote.Length, Quote);
            at = end.From(at) + 1;
            edited.Insert(at, Open);
        }

        edited.EndPass();
        edited.ReplaceAll("</blockquote></p>", "</p></blockquote>");
    }

    private static void DropTagsBeforeBlocks(EditedText edited)
    {
        var text = edited.Text;
        var end = new ForwardSearch(text, ">");
        for (var at = edited.IndexOf(Open, 0); at >= 0; at = edited.IndexOf(Open, at))
        {
            var start = at;
            at = BlockTags.SkipBlanks(text, start + Open.Length);
            if (!BlockTags.BeginsLikeBlock(text, at) || end.From(at) == text.Length) continue;
            edited.Remove(start, at);
            at = end.From(at) + 1;
        }

        edited.EndPass();
    }

    /// <summary>Removes a tag, and the white space before it, after any tag that begins like a block's.</summary>
    private static void DropAfterBlocks(EditedText edited, string unwanted)
    {
        var text = edited.Text;
        var end = new ForwardSearch(text, ">");
        for (var at = edited.IndexOf("<", 0); at >= 0; at = edited.IndexOf("<", at))
        {
            var tag = at++;
            if (!BlockTags.BeginsLikeBlock(text, tag)) continue;
            var after = Math.Min(end.From(tag) + 1, text.Length);
            var next = BlockTags.SkipBlanks(text, after);
            if (!StartsWith(text, next, unwanted)) continue;
            at = next + unwanted.Length;
            edited.Remove(after, at);
        }

        edited.EndPass();
    }
}
