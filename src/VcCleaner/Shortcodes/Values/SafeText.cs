namespace VcCleaner.Shortcodes.Values;

/// <summary>The type <c>textarea_safe</c>: plain text, or <c>#E-8_</c> and base64 of percent-encoded text.</summary>
internal static class SafeText
{
    private const string Prefix = "#E-8_";

    /// <returns>False if the value claims to be encoded and does not decode; <paramref name="text"/> is then the value.</returns>
    public static bool TryRead(string value, out string text)
    {
        text = value;
        if (!value.StartsWith(Prefix, StringComparison.Ordinal)) return true;
        if (!Base64Text.TryRead(value[Prefix.Length..], out var decoded)) return false;
        text = BacktickEscapes.Undo(PercentEncoding.Decode(decoded));
        return true;
    }
}
