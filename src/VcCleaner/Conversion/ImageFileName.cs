using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace VcCleaner.Conversion;

/// <summary>What the name of an image's file says of the image: <c>/uploads/old-oak_window-300x200.jpg</c> is an <c>old oak window</c>.</summary>
/// <remarks>Cameras, stock agencies and plugins number their files; such a name says nothing, and a reader who hears it is worse off than one
/// who hears that there is an image.</remarks>
internal static class ImageFileName
{
    private const int LongestNumber = 4;
    private const int LongestCode = 7;

    private static readonly SearchValues<char> Separators = SearchValues.Create("-_.+ ()[]");

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Agencies put the photographer and a number into the name, never what is seen.</summary>
    private static readonly FrozenSet<string> Agencies = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "unsplash", "pexels", "pixabay", "shutterstock", "istock", "istockphoto", "gettyimages", "adobestock", "depositphotos", "dreamstime", "fotolia", "freepik");

    /// <summary>What machines put around the name.</summary>
    private static readonly FrozenSet<string> Noise = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "scaled", "rotated", "img", "image", "dsc", "dscn", "dscf", "pict", "photo", "screenshot", "jpg", "jpeg", "png", "gif", "webp", "copy", "final", "min", "large", "thumb");

    /// <summary>The words of the name; empty if it has none.</summary>
    public static string Words(string source)
    {
        var path = source.AsSpan();
        var query = path.IndexOfAny('?', '#');
        if (query >= 0) path = path[..query];
        var name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name.AsSpan(0, dot) : name;

        List<string> words = [];
        var hasWord = false;
        foreach (var range in stem.SplitAny(Separators))
        {
            var word = stem[range].ToString();
            if (Agencies.Contains(word)) return "";
            if (word.Length == 0 || IsMadeByMachine(word)) continue;
            words.Add(word);
            hasWord |= !Noise.Contains(word.TrimEnd(Digits)) && IsWord(word);
        }

        // A number is worth its word: `service 7`, but not `scaled 1`.
        while (words.Count > 0 && (Noise.Contains(words[^1]) || (words.Count > 1 && Noise.Contains(words[^2]) && !IsWord(words[^1])))) words.RemoveAt(words.Count - 1);
        return hasWord ? string.Join(' ', words) : "";
    }

    /// <summary>A size (<c>300x200</c>), a long number, or a code of letters and digits.</summary>
    private static bool IsMadeByMachine(string word)
    {
        var digits = word.Count(char.IsAsciiDigit);
        if (digits == word.Length) return digits > LongestNumber;
        return IsSize(word) || (digits > 1 && word.Length > LongestCode);
    }

    /// <summary>Three letters in a row, or two of a script that needs fewer.</summary>
    private static bool IsWord(string word)
    {
        var row = 0;
        foreach (var c in word)
        {
            row = char.IsLetter(c) ? row + (char.IsAscii(c) ? 1 : 2) : 0;
            if (row >= 3) return true;
        }

        return false;
    }

    private static bool IsSize(ReadOnlySpan<char> text)
    {
        var x = text.IndexOf('x');
        return x > 0 && int.TryParse(text[..x], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && int.TryParse(text[(x + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
