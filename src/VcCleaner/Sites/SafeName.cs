using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace VcCleaner.Sites;

/// <summary>Makes a file name of any text: one that every file system takes, that leaves no folder and hides no meaning.</summary>
internal static class SafeName
{
    /// <summary>git and Explorer stop at 260 characters for the whole path.</summary>
    private const int MaxLength = 100;

    /// <summary>Devices, whatever their extension, on Windows.</summary>
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /// <summary>Refused by Windows, or syntax of links between notes.</summary>
    private static readonly SearchValues<char> InTitles = SearchValues.Create("\\/:*?\"<>|#^[]");

    /// <summary>The name; empty if the text holds nothing that a name can be made of.</summary>
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var rune in ComposedText.Of(text).EnumerateRunes())
        {
            if (IsKept(rune)) name.Append(Rune.ToLowerInvariant(rune));
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }

        var safe = CutAt(name.ToString().Trim('-', '.', '_'), '-').TrimEnd('-', '.', '_');
        return IsReserved(safe) ? "page-" + safe : safe;
    }

    /// <summary>The title as the name of a note: blanks and case are kept, and what file systems or links between notes cannot hold is not.</summary>
    public static string OfTitle(string title)
    {
        var name = new StringBuilder(title.Length);
        foreach (var rune in ComposedText.Of(title).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && !(rune.IsBmp && InTitles.Contains((char)rune.Value))) name.Append(rune);
            else if (name.Length > 0 && name[^1] != ' ') name.Append(' ');
        }

        var safe = CutAt(name.ToString().Trim(' ', '.', '_'), ' ').TrimEnd(' ', '.');
        return IsReserved(safe) ? "Page " + safe : safe;
    }

    /// <summary>Whether Windows takes a name for a device; it looks at nothing behind the first dot.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name.Split('.')[0].TrimEnd());

    /// <summary>The key under which two names are the same file somewhere.</summary>
    public static string Key(string path) => ComposedText.Of(path).ToUpperInvariant();

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string CutAt(string name, char gap)
    {
        if (name.Length <= MaxLength) return name;
        var end = MaxLength;
        if (char.IsLowSurrogate(name[end])) end--;
        var word = name.LastIndexOf(gap, end - 1);
        return name[..(word > MaxLength / 2 ? word : end)];
    }
}
