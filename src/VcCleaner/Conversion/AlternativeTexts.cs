using System.Globalization;
using VcCleaner.Documents;

namespace VcCleaner.Conversion;

/// <summary>Gives each image without an alternative text the next best words that the source has for it: its title, else its file's name.</summary>
internal sealed class AlternativeTexts : DocumentRewriter
{
    public static AlternativeTexts Instance { get; } = new();

    protected override Inline Rewrite(Image image)
    {
        if (!string.IsNullOrWhiteSpace(image.Alt)) return image;
        if (!string.IsNullOrWhiteSpace(image.Title)) return image with { Alt = image.Title, Title = null };
        return image with { Alt = FileWords(image.Source) is { Length: > 0 } words ? words : "Image" };
    }

    /// <summary><c>/uploads/old-oak_window-300x200.jpg</c> is called <c>old oak window</c>.</summary>
    private static string FileWords(string source)
    {
        var path = source.AsSpan();
        var query = path.IndexOfAny('?', '#');
        if (query >= 0) path = path[..query];
        var name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
        var dot = name.LastIndexOf('.');
        var stem = (dot > 0 ? name[..dot] : name).AsSpan();
        var dash = stem.LastIndexOf('-');
        if (dash > 0 && IsSize(stem[(dash + 1)..])) stem = stem[..dash];
        return string.Join(' ', stem.ToString().Split(['-', '_', '.', ' ', '+'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsSize(ReadOnlySpan<char> text)
    {
        var x = text.IndexOf('x');
        return x > 0 && int.TryParse(text[..x], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && int.TryParse(text[(x + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
