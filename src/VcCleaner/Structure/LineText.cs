using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Reads the bare text of a paragraph; null where it is more than bare text.</summary>
internal static class LineText
{
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
        var isTidy = text.Length == 0 || (!char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]));
        for (var i = 1; isTidy && i < text.Length; i++)
        {
            isTidy = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && text[i - 1] != ' ');
        }

        if (isTidy) return text;
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) tidy.Append(c);
            else if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
        }

        return tidy.ToString().TrimEnd();
    }
}
