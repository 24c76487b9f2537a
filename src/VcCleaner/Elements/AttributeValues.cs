using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Elements;

/// <summary>Picks the decoder for a part's encoding.</summary>
internal static class AttributeValues
{
    /// <summary>Decodes a value that is one text.</summary>
    /// <returns>False if the value is not in that encoding; <paramref name="text"/> is then the value itself.</returns>
    public static bool TryDecode(string value, ValueEncoding encoding, out string text)
    {
        text = value;
        return encoding switch
        {
            ValueEncoding.RawHtml => RawHtml.TryRead(value, out text),
            ValueEncoding.Safe => SafeText.TryRead(value, out text),
            ValueEncoding.Percent => Percent(value, out text),
            _ => true,
        };
    }

    /// <summary>The items of a value that is a list; empty items keep their places.</summary>
    public static IReadOnlyList<string> Items(string value, ValueEncoding encoding)
    {
        if (encoding == ValueEncoding.Safe && SafeText.TryRead(value, out var text)) return ExplodedList.Read(text);
        return encoding switch
        {
            ValueEncoding.Lines => Lines(value),
            ValueEncoding.Semicolons => value.Split(';', StringSplitOptions.TrimEntries),
            ValueEncoding.ProgressBars => [.. ProgressBars.Read(value).Select(bar => bar.Label.Length == 0 ? bar.Value : $"{bar.Label}: {bar.Value}")],
            _ => ExplodedList.Read(value),
        };
    }

    /// <summary>The ids or URLs of the images that a value names.</summary>
    public static IReadOnlyList<string> Images(string value, ValueEncoding encoding) => encoding switch
    {
        ValueEncoding.Url => [UrlText.Read(value)],
        ValueEncoding.Safe => [.. Items(value, encoding).Where(item => item.Length > 0)],
        _ when UltImage.TryRead(value, out var image) => image.Reference is { } reference ? [reference] : [],
        _ => ImageIds.Read(value),
    };

    private static bool Percent(string value, out string text)
    {
        text = PercentEncoding.Decode(value);
        return true;
    }

    private static string[] Lines(string value) =>
        value.Replace("<br />", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
