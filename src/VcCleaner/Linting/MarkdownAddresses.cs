using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Finds <c>[text](address "title")</c> and <c>![alt](address)</c>; good enough to look at addresses, and linear.</summary>
internal static class MarkdownAddresses
{
    private const int LongestAddress = 2000;

    public static IEnumerable<ArticleAddress> Read(string text)
    {
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var start = at + 2;
            var length = text.AsSpan(start, Math.Min(LongestAddress, text.Length - start)).IndexOfAny(")\n");
            if (length < 0 || text[start + length] != ')') continue;

            var inside = text.AsSpan(start, length).Trim();
            var blank = inside.IndexOf(' ');
            var address = (blank < 0 ? inside : inside[..blank]).Trim("<>").ToString();
            var opener = LabelStart(text, at);
            if (opener < 0) continue;
            var isImage = opener > 0 && text[opener - 1] == '!';
            yield return new ArticleAddress(address, AddressKind.Markdown, isImage, TextSpan.FromBounds(isImage ? opener - 1 : opener, start + length + 1));
        }
    }

    /// <summary>The bracket that opens a label, on the same line or the few before it.</summary>
    private static int LabelStart(string text, int closer)
    {
        const int longestLabel = 500;
        var depth = 1;
        for (var i = closer - 1; i >= 0 && i > closer - longestLabel; i--)
        {
            if (text[i] == ']') depth++;
            else if (text[i] == '[' && --depth == 0) return i;
        }

        return -1;
    }
}
