using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Reads the bare text of a paragraph; null where it is more than bare text.</summary>
internal static class LineText
{
    private const int LongestOnStack = 512;

    /// <summary>All white space but the space.</summary>
    private static readonly SearchValues<char> OtherSpaces =
        SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>The text of inlines that hold nothing but characters, white space made single, or null if anything else stands among them.</summary>
    public static string? Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextRun { Value: var only }]) return Tidy(only);
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is not TextRun { Value: var value }) return null;
            text.Append(value);
        }

        return text.Length == 0 ? null : Tidy(text.ToString());
    }

    /// <summary>Runs of white space, the no-break space included, become one space; none stands at the ends.</summary>
    public static string Tidy(string text)
    {
        var isTidy = text.Length == 0 || (!char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.AsSpan().ContainsAny(OtherSpaces) && !text.Contains("  ", StringComparison.Ordinal));
        if (isTidy) return text;
        return text.Length <= LongestOnStack ? TidyInto(stackalloc char[text.Length], text) : TidyInto(new char[text.Length], text);
    }

    private static string TidyInto(Span<char> tidy, string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) tidy[length++] = c;
            else if (length > 0 && tidy[length - 1] != ' ') tidy[length++] = ' ';
        }

        if (length > 0 && tidy[length - 1] == ' ') length--;
        return new string(tidy[..length]);
    }
}
