using System.Collections.Immutable;

namespace VcCleaner.Shortcodes.Values;

/// <summary>The bars of <c>vc_progress_bar</c>: a group of fields, or the old <c>90|Development|#f00,80|Design</c>.</summary>
internal static class ProgressBars
{
    /// <summary>Labels with their numbers, in order.</summary>
    public static ImmutableArray<(string Label, string Value)> Read(string value)
    {
        if (value.Contains('{', StringComparison.Ordinal) || value.Contains("%7B", StringComparison.OrdinalIgnoreCase))
        {
            if (ParamGroup.TryRead(value, out var rows)) return [.. rows.Select(row => (Field(row, "label"), Field(row, "value")))];
        }

        return [.. ExplodedList.Read(value).Where(bar => bar.Length > 0).Select(Old)];
    }

    /// <summary><c>value|label|colour</c>; where the second part is a percentage, it is the value and the third the label.</summary>
    private static (string Label, string Value) Old(string bar)
    {
        var parts = bar.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 && parts[1].EndsWith('%') && double.TryParse(parts[1].AsSpan(0, parts[1].Length - 1), out _)) return (parts[2], parts[1].TrimEnd('%'));
        return (parts.Length > 1 ? parts[1] : "", parts[0]);
    }

    private static string Field(ImmutableArray<KeyValuePair<string, string>> row, string key) => row.LastOrDefault(field => field.Key == key).Value ?? "";
}
