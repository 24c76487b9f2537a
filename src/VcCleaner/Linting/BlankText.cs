namespace VcCleaner.Linting;

/// <summary>Tells whether a piece of HTML shows nothing: white space, no-break spaces, empty paragraphs and line breaks.</summary>
internal static class BlankText
{
    private static readonly string[] Nothing = ["&nbsp;", "&#160;", "&#xa0;", "<p>", "</p>", "<br>", "<br/>", "<br />"];

    public static bool Is(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart(" \t\r\n\u00A0");
            if (text.IsEmpty) return true;
            var length = LengthOfNothing(text);
            if (length == 0) return false;
            text = text[length..];
        }
    }

    private static int LengthOfNothing(ReadOnlySpan<char> text)
    {
        foreach (var nothing in Nothing)
        {
            if (text.StartsWith(nothing, StringComparison.OrdinalIgnoreCase)) return nothing.Length;
        }

        return 0;
    }
}
