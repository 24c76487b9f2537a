using System.Buffers;
using System.Globalization;
using System.Text;

namespace VcCleaner.Documents;

/// <summary>Characters in canonical form: one space where white space was, and nothing that a text file cannot hold.</summary>
internal static class CanonicalText
{
    private static readonly SearchValues<char> PlainAscii = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>White space as a reader sees it; a no-break space is one, a zero-width joiner is not.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\u00A0' || char.IsWhiteSpace(c);

    /// <summary>Collapses each run of white space inside <paramref name="text"/> and removes controls. White space that may be
    /// lost between words becomes a space; a no-break, thin or ideographic space stays where it stands alone, as
    /// <c>10&#160;km</c> means it.</summary>
    public static string Collapse(string text)
    {
        var start = FirstUnclean(text);
        if (start < 0)
            return text;

        var cleaned = new StringBuilder(text.Length).Append(text, 0, start);
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (IsBlank(c))
                Append(cleaned, IsSpecialSpace(c) ? c : ' ');
            else if (char.IsSurrogate(c))
                i += AppendSurrogate(cleaned, text, i);
            else if (!IsDropped(c))
                _ = cleaned.Append(c);
        }

        return cleaned.ToString();
    }

    /// <summary>The same for text that stands on its own: titles, alternative texts.</summary>
    public static string CollapseAndTrim(string text) => Collapse(text).Trim();

    /// <summary>A space of two that touch: the ordinary one, else the first.</summary>
    public static char Join(char first, char second) => first == ' ' || second == ' ' ? ' ' : first;

    /// <summary>Removes what no text file holds, keeping tabs and line feeds: for code and HTML.</summary>
    public static string RemoveControls(string text)
    {
        var lines = text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
        var cleaned = new StringBuilder(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var c = lines[i];
            if (char.IsSurrogate(c))
                i += AppendSurrogate(cleaned, lines, i);
            else if (c is '\t' or '\n' || !IsDropped(c) && c is not ('\v' or '\f'))
                _ = cleaned.Append(c);
        }

        return cleaned.Length == text.Length ? text.Contains('\r') || HasLoneSurrogate(text) ? cleaned.ToString() : text : cleaned.ToString();
    }

    private static int FirstUnclean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            var plain = text.AsSpan(i).IndexOfAnyExcept(PlainAscii);
            i = plain < 0 ? text.Length : i + plain;
            if (text.AsSpan(start, i - start).IndexOf("  ", StringComparison.Ordinal) is var twice and >= 0)
                return start + twice;
            if (i == text.Length)
                return -1;
            if (i > start && text[i - 1] == ' ' && IsBlank(text[i]))
                return i - 1;
            if (text[i] < 0xA0 || IsUnclean(text, ref i))
                return i;
        }

        return -1;
    }

    private static bool IsUnclean(string text, ref int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            i++;
            return false;
        }

        return char.IsSurrogate(c) || IsDropped(c)
            || IsBlank(c) && (!IsSpecialSpace(c) || i + 1 < text.Length && IsBlank(text[i + 1]));
    }

    private static void Append(StringBuilder cleaned, char space)
    {
        if (cleaned.Length > 0 && IsBlank(cleaned[^1]))
            cleaned[^1] = Join(cleaned[^1], space);
        else
            _ = cleaned.Append(space);
    }

    // Half a pair cannot be written as UTF-8; the encoder would put U+FFFD there behind our back.
    private static int AppendSurrogate(StringBuilder cleaned, string text, int i)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            _ = cleaned.Append(text[i]).Append(text[i + 1]);
            return 1;
        }

        _ = cleaned.Append('\uFFFD');
        return 0;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static bool IsSpecialSpace(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator && c != ' ';

    // A byte order mark inside a text is a left-over of joined files.
    private static bool IsDropped(char c) => c == '\uFEFF' || char.IsControl(c) && !char.IsWhiteSpace(c);
}
