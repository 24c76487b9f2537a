namespace VcCleaner.Shortcodes.Values;

/// <summary>Percent-encoded text as PHP's <c>rawurlencode</c> and JavaScript's <c>encodeURIComponent</c> write it.</summary>
internal static class PercentEncoding
{
    /// <summary>Decodes; a <c>%</c> that starts no escape stays, and <c>+</c> is a plus.</summary>
    public static string Decode(string value) => value.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(value) : value;

    /// <summary>Decodes as PHP's <c>urldecode</c> does: <c>+</c> is a space.</summary>
    public static string DecodeForm(string value) => Decode(value.Replace('+', ' '));
}
