using System.Text;

namespace VcCleaner.Html;

/// <content>White space around the parts of media elements, which would otherwise become paragraphs of their own.</content>
internal static partial class ParagraphBreaks
{
    private enum Trim
    {
        Before = 1,
        After = 2,
        Both = Before | After,
    }

    private static string CloseUpEmbeds(string text)
    {
        if (Has("<option")) text = CloseUp(CloseUp(text, Trim.Before, false, "<option"), Trim.After, false, "</option>");
        if (Has("</object>"))
        {
            text = CloseUp(text, Trim.After, true, "<object");
            text = CloseUp(text, Trim.Before, false, "</object>");
            text = CloseUp(text, Trim.Both, true, "<param", "</param", "<embed", "</embed");
        }

        if (Has("<source") || Has("<track"))
        {
            text = CloseUp(text, Trim.After, true, "<audio", "<video", "[audio", "[video");
            text = CloseUp(text, Trim.Before, false, "</audio>", "</video>", "[/audio]", "[/video]");
            text = CloseUp(text, Trim.Both, true, "<source", "<track");
        }

        if (Has("<figcaption")) text = CloseUp(CloseUp(text, Trim.Before, true, "<figcaption"), Trim.After, false, "</figcaption>");
        return text;

        bool Has(string needle) => text.Contains(needle, StringComparison.Ordinal);
    }

    /// <summary>Removes the white space beside tags that begin with one of some strings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sides">On which sides.</param>
    /// <param name="isOpen">Whether the tag goes on to its <c>&gt;</c>; otherwise the strings are whole.</param>
    /// <param name="starts">The strings, each beginning with <c>&lt;</c> or <c>[</c>.</param>
    private static string CloseUp(string text, Trim sides, bool isOpen, params ReadOnlySpan<string> starts)
    {
        var result = new StringBuilder(text.Length);
        var end = new ForwardSearch(text, ">");
        var bracket = new ForwardSearch(text, "]");
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('<' or '[')) continue;
            var length = LengthOfStart(text, at, starts);
            if (length == 0) continue;
            var after = at + length;
            if (isOpen)
            {
                after = end.From(after);
                // WordPress lets either character end either kind of media tag.
                if (starts.Contains("[audio")) after = Math.Min(after, bracket.From(at + length));
                if (after++ == text.Length) break;
            }

            result.Append(text, start, at - start);
            if ((sides & Trim.Before) != 0) TrimEnd(result);
            result.Append(text, at, after - at);
            start = (sides & Trim.After) != 0 ? BlockTags.SkipBlanks(text, after) : after;
            at = start - 1;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static int LengthOfStart(string text, int at, ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (string.CompareOrdinal(text, at, start, 0, start.Length) == 0) return start.Length;
        }

        return 0;
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && BlockTags.IsBlank(text[^1])) text.Length--;
    }
}
