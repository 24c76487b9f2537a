using System.Collections.Immutable;

namespace VcCleaner.Shortcodes.Values;

/// <summary>A row of <c>vc_round_chart</c> (one number) or <c>vc_line_chart</c> (a number for each place on the x axis).</summary>
/// <param name="Title">What the row is called.</param>
/// <param name="Numbers">As they are written.</param>
internal sealed record ChartSeries(string Title, ImmutableArray<string> Numbers)
{
    /// <summary>Reads the rows of either chart's <c>values</c>.</summary>
    public static bool TryRead(string value, out ImmutableArray<ChartSeries> series)
    {
        series = [];
        if (!ParamGroup.TryRead(value, out var rows)) return false;
        series = [.. rows.Select(row => new ChartSeries(Find(row, "title"), ReadAxis(Find(row, "y_values") is { Length: > 0 } many ? many : Find(row, "value"))))];
        return true;
    }

    /// <summary>Reads <c>x_values="JAN; FEB; MAR"</c>. Empty places count.</summary>
    public static ImmutableArray<string> ReadAxis(string value) =>
        string.IsNullOrWhiteSpace(value) ? [] : [.. value.Trim().TrimEnd(';').Split(';', StringSplitOptions.TrimEntries)];

    private static string Find(ImmutableArray<KeyValuePair<string, string>> row, string key) => PipePairs.Find(row, key) ?? "";
}
