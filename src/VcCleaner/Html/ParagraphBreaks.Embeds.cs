namespace VcCleaner.Html;

/// <content>White space around the parts of media elements, which would otherwise become paragraphs of their own.</content>
internal static partial class ParagraphBreaks
{
    [Flags]
    private enum Trim
    {
        Before = 1,
        After = 2,
        Both = Before | After,
    }

    private static void CloseUpEmbeds(EditedText text)
    {
        if (Has("<option"))
        {
            CloseUp(text, Trim.Before, false, "<option");
            CloseUp(text, Trim.After, false, "</option>");
        }

        if (Has("</object>"))
        {
            CloseUp(text, Trim.After, true, "<object");
            CloseUp(text, Trim.Before, false, "</object>");
            CloseUp(text, Trim.Both, true, "<param", "</param", "<embed", "</embed");
        }

        if (Has("<source") || Has("<track"))
        {
            CloseUp(text, Trim.After, true, "<audio", "<video", "[audio", "[video");
            CloseUp(text, Trim.Before, false, "</audio>", "</video>", "[/audio]", "[/video]");
            CloseUp(text, Trim.Both, true, "<source", "<track");
        }

        if (Has("<figcaption"))
        {
            CloseUp(text, Trim.Before, true, "<figcaption");
            CloseUp(text, Trim.After, false, "</figcaption>");
        }

        bool Has(string needle) => text.IndexOf(needle, 0) >= 0;
    }

    /// <summary>Removes the white space beside tags that begin with one of some strings.</summary>
    /// <param name="edited">The text.</param>
    /// <param name="sides">On which sides.</param>
    /// <param name="isOpen">Whether the tag goes on to its <c>&gt;</c>; otherwise the strings are whole.</param>
    /// <param name="starts">The strings, each beginning with <c>&lt;</c> or <c>[</c>.</param>
    private static void CloseUp(EditedText edited, Trim sides, bool isOpen, params ReadOnlySpan<string> starts)
    {
        var text = edited.Text;
        var end = new ForwardSearch(text, ">");
        var bracket = new ForwardSearch(text, "]");
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny('<', '[');
            if (next < 0) break;
            at += next;
            var length = LengthOfStart(text[at..], starts);
            if (length == 0) continue;
            var after = at + length;
            if (isOpen)
            {
                after = end.From(after);
                // WordPress lets either character end either kind of media tag.
                if (starts.Contains("[audio")) after = Math.Min(after, bracket.From(at + length));
                if (after++ == text.Length) break;
            }

            if ((sides & Trim.Before) != 0) edited.Remove(TrimEnd(text, start, at), at);
            start = (sides & Trim.After) != 0 ? BlockTags.SkipBlanks(text, after) : after;
            edited.Remove(after, start);
            at = start - 1;
        }

        edited.EndPass();
    }

    private static int LengthOfStart(ReadOnlySpan<char> text, ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start)) return start.Length;
        }

        return 0;
    }

    /// <summary>Where the white space before a place begins.</summary>
    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && BlockTags.IsBlank(text[end - 1])) end--;
        return end;
    }
}
