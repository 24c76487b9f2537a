using System.Globalization;
using System.Text;

namespace VcCleaner.Text;

/// <summary>Columns that text takes on a screen of equal columns: two for East Asian wide characters and emoji, none for combining ones.
/// Tables and the carets below a line of source are aligned by it, as prettier and markdownlint measure them.</summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
            return text.Length;
        var width = 0;
        var cluster = text;
        while (!cluster.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(cluster);
            width += OfElement(cluster[..length]);
            cluster = cluster[length..];
        }

        return width;
    }

    // An emoji of several characters is one picture.
    private static int OfElement(ReadOnlySpan<char> element)
    {
        if (element.Contains('\uFE0F') || element.Contains('\u200D') && IsWide(First(element)))
            return 2;
        var width = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (IsZero(rune))
                continue;
            width += IsWide(rune.Value) ? 2 : 1;
            if (rune.Value is >= 0x1F1E6 and <= 0x1F1FF || rune.Value >= 0x1F300)
                return 2;
        }

        return width;
    }

    private static int First(ReadOnlySpan<char> element) => Rune.DecodeFromUtf16(element, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : 0;

    private static bool IsZero(Rune rune) => rune.Value is <= 0x1F or >= 0x7F and <= 0x9F or >= 0x300 and <= 0x36F or 0x200C or 0x200D
        or >= 0xFE00 and <= 0xFE0F or >= 0x20D0 and <= 0x20FF or 0xFEFF or >= 0xE0100 and <= 0xE01EF;

    // Unicode's East_Asian_Width W and F, and what is shown as a picture by default.
    private static bool IsWide(int c) => c >= 0x1100 && c is <= 0x115F or 0x231A or 0x231B or 0x2329 or 0x232A or >= 0x23E9 and <= 0x23EC or 0x23F0
        or 0x23F3 or 0x25FD or 0x25FE or 0x2614 or 0x2615 or >= 0x2648 and <= 0x2653 or 0x267F or 0x2693 or 0x26A1 or 0x26AA or 0x26AB
        or 0x26BD or 0x26BE or 0x26C4 or 0x26C5 or 0x26CE or 0x26D4 or 0x26EA or 0x26F2 or 0x26F3 or 0x26F5 or 0x26FA or 0x26FD
        or 0x2705 or 0x270A or 0x270B or 0x2728 or 0x274C or 0x274E or >= 0x2753 and <= 0x2755 or 0x2757 or >= 0x2795 and <= 0x2797
        or 0x27B0 or 0x27BF or 0x2B1B or 0x2B1C or 0x2B50 or 0x2B55
        or >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0x33FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0xA4CF or >= 0xA960 and <= 0xA97F
        or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE10 and <= 0xFE19 or >= 0xFE30 and <= 0xFE6F or >= 0xFF01 and <= 0xFF60
        or >= 0xFFE0 and <= 0xFFE6 or >= 0x16FE0 and <= 0x18AFF or >= 0x1B000 and <= 0x1B2FF or 0x1F004 or 0x1F0CF or 0x1F18E
        or >= 0x1F191 and <= 0x1F19A or >= 0x1F1E6 and <= 0x1F1FF or >= 0x1F200 and <= 0x1F320 or >= 0x1F32D and <= 0x1F335
        or >= 0x1F337 and <= 0x1F37C or >= 0x1F37E and <= 0x1F393 or >= 0x1F3A0 and <= 0x1F3CA or >= 0x1F3CF and <= 0x1F3D3
        or >= 0x1F3E0 and <= 0x1F3F0 or 0x1F3F4 or >= 0x1F3F8 and <= 0x1F43E or 0x1F440 or >= 0x1F442 and <= 0x1F4FC or >= 0x1F4FF and <= 0x1F53D
        or >= 0x1F54B and <= 0x1F54E or >= 0x1F550 and <= 0x1F567 or 0x1F57A or 0x1F595 or 0x1F596 or 0x1F5A4 or >= 0x1F5FB and <= 0x1F64F
        or >= 0x1F680 and <= 0x1F6C5 or 0x1F6CC or >= 0x1F6D0 and <= 0x1F6D2 or >= 0x1F6D5 and <= 0x1F6D7 or >= 0x1F6DC and <= 0x1F6DF
        or 0x1F6EB or 0x1F6EC or >= 0x1F6F4 and <= 0x1F6FC or >= 0x1F7E0 and <= 0x1F7EB or 0x1F7F0 or >= 0x1F90C and <= 0x1F93A
        or >= 0x1F93C and <= 0x1F945 or >= 0x1F947 and <= 0x1F9FF or >= 0x1FA70 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
}
