using System.Globalization;

namespace VcCleaner.Html;

/// <content>Preformatted text, which is out of the way while paragraphs are made.</content>
internal static partial class ParagraphBreaks
{
    private const string PlaceholderStart = "<pre wp-pre-tag-";
    private const string PlaceholderEnd = "></pre>";

    private static List<string> SetPreformattedAside(EditedText edited)
    {
        var text = edited.Text;
        var preformatted = new List<string>();
        if (edited.IndexOf("<pre", 0) < 0) return preformatted;

        var start = 0;
        while (edited.IndexOf("</pre>", start) is var close and >= 0)
        {
            var open = edited.IndexOf("<pre", start, close);
            start = close + "</pre>".Length;
            if (open < 0)
            {
                // A closing tag without an opening one goes: WordPress does not put it back either.
                edited.Remove(close, start);
                continue;
            }

            edited.Replace(open, start, string.Create(CultureInfo.InvariantCulture, $"{PlaceholderStart}{preformatted.Count}{PlaceholderEnd}"));
            preformatted.Add(text[open..start].ToString());
        }

        edited.EndPass();
        return preformatted;
    }

    private static void RestorePreformatted(EditedText edited, List<string> preformatted)
    {
        if (preformatted.Count == 0) return;

        var text = edited.Text;
        for (var at = edited.IndexOf(PlaceholderStart, 0); at >= 0; at = edited.IndexOf(PlaceholderStart, at + 1))
        {
            var digits = at + PlaceholderStart.Length;
            var end = digits;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (int.TryParse(text[digits..end], CultureInfo.InvariantCulture, out var index) && index < preformatted.Count && StartsWith(text, end, PlaceholderEnd))
            {
                edited.Replace(at, end + PlaceholderEnd.Length, preformatted[index]);
            }
        }

        edited.EndPass();
    }
}
