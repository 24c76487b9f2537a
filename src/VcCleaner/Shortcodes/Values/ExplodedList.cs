namespace VcCleaner.Shortcodes.Values;

/// <summary>The type <c>exploded_textarea</c>: lines joined with commas. Empty items keep their places: the n-th link belongs to the n-th image.</summary>
internal static class ExplodedList
{
    public static string[] Read(string value) =>
        string.IsNullOrWhiteSpace(value) ? [] : value.Replace('\n', ',').Split(',', StringSplitOptions.TrimEntries);
}
