using System.Globalization;
using System.Text;

namespace VcCleaner.Reporting;

/// <summary>Source text made safe for terminals and logs: what would act instead of being seen is spelled out.</summary>
/// <remarks>
/// An export is written by strangers. An escape sequence in a title could recolour the terminal or retitle its window, a
/// bidirectional override could reverse the line, a line feed could forge a second finding: <c>\u001B</c> is shown instead.
/// Runners of builds obey <c>##[group]</c> and <c>##vso[task]</c> wherever they stand in a line, and <c>::error::</c> at its start.
/// </remarks>
internal static class PrintableText
{
    /// <summary>The longest word that a runner knows between <c>##</c> and <c>[</c> is <c>teamcity</c>.</summary>
    private const int MaxOrderLength = 16;

    /// <summary>Whether nothing in a text would act instead of being seen.</summary>
    public static bool IsPlain(string text) => LengthOfSafeStart(text) == text.Length;

    public static string Of(string text)
    {
        var safeLength = LengthOfSafeStart(text);
        if (safeLength == text.Length) return text;

        var output = new StringBuilder(text.Length + 16);
        output.Append(text, 0, safeLength);
        for (var i = safeLength; i < text.Length;)
        {
            var length = ElementAt(text, i, out var isSafe);
            if (isSafe) output.Append(text, i, length);
            else AppendEscaped(output, text.AsSpan(i, length));
            i += length;
        }

        return output.ToString();
    }

    /// <summary>As <see cref="Of"/>, for text that begins a line: runners obey lines that start with <c>::</c>.</summary>
    public static string AtLineStart(string text)
    {
        var printable = Of(text);
        return printable.AsSpan().TrimStart().StartsWith("::", StringComparison.Ordinal) ? "./" + printable : printable;
    }

    private static int LengthOfSafeStart(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var length = ElementAt(text, i, out var isSafe);
            if (!isSafe) break;
            i += length;
        }

        return i;
    }

    /// <summary>Length in code units of the character at an index, and whether it may be printed as it is.</summary>
    public static int ElementAt(string text, int index, out bool isSafe)
    {
        if (text[index] is >= ' ' and <= '~')
        {
            isSafe = text[index] != '#' || !IsOrder(text, index);
            return 1;
        }

        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            isSafe = false;
            return 1;
        }

        // Format characters hold the bidirectional controls, the zero-width ones and the invisible tag alphabet.
        // The two joiners stay: emoji and several scripts are spelled with them.
        isSafe = Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
            // XML cannot hold what is no character and never will be.
            UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) != 0xFFFE,
            _ => true,
        };
        return rune.Utf16SequenceLength;
    }

    /// <summary>Whether the second sign of <c>##word[</c> stands at an index.</summary>
    private static bool IsOrder(string text, int index)
    {
        if (index == 0 || text[index - 1] != '#') return false;

        var end = index + 1;
        while (end < text.Length && end - index <= MaxOrderLength && char.IsAsciiLetter(text[end])) end++;
        return end < text.Length && text[end] == '[';
    }

    private static void AppendEscaped(StringBuilder output, ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            output.Append(unit switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
            });
        }
    }
}
