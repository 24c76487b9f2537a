using System.Collections.Immutable;

namespace VcCleaner.Shortcodes.Values;

/// <summary>The types <c>font_container</c>, <c>google_fonts</c> and <c>loop</c>: <c>tag:h3|font_size:26px|color:%23ff0000</c>.</summary>
internal static class PipePairs
{
    /// <summary>Reads the pairs in their order, values decoded; a part without a colon has an empty value.</summary>
    /// <returns>False if no part has a key.</returns>
    public static bool TryRead(string value, out ImmutableArray<KeyValuePair<string, string>> pairs)
    {
        var builder = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var hasKey = false;
        foreach (var part in value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Only the first colon ends the key: font families hold more.
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            hasKey |= colon > 0;
            var (key, text) = colon < 0 ? (part, "") : (part[..colon].TrimEnd(), part[(colon + 1)..].TrimStart());
            builder.Add(KeyValuePair.Create(key, PercentEncoding.Decode(text)));
        }

        pairs = hasKey ? builder.ToImmutable() : [];
        return hasKey;
    }

    /// <summary>The value of a key; of several the last one, as WPBakery's renderer puts its defaults in front.</summary>
    public static string? Find(ImmutableArray<KeyValuePair<string, string>> pairs, string key)
    {
        for (var i = pairs.Length - 1; i >= 0; i--)
        {
            if (pairs[i].Key == key) return pairs[i].Value;
        }

        return null;
    }
}
