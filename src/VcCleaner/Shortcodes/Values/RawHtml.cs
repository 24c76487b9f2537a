namespace VcCleaner.Shortcodes.Values;

/// <summary>The body of <c>vc_raw_html</c> and of fields like it: base64 of percent-encoded HTML. Plain base64 and plain HTML occur too.</summary>
internal static class RawHtml
{
    /// <returns>False if the value is neither base64 nor HTML; <paramref name="html"/> is then the value.</returns>
    public static bool TryRead(string value, out string html)
    {
        html = value;
        if (string.IsNullOrWhiteSpace(value)) return true;
        if (!Base64Text.TryRead(value, out var decoded)) return !LooksLikeBase64(value);
        html = PercentEncoding.Decode(decoded);
        return true;
    }

    /// <summary>Long, and without a blank between its words: a blob that was cut off or changed, not a text.</summary>
    private static bool LooksLikeBase64(string value)
    {
        var text = value.AsSpan().Trim();
        return text.Length >= 24 && text.IndexOfAny(" <>") < 0;
    }
}
