using System.Buffers.Text;
using System.Text;

namespace VcCleaner.Shortcodes.Values;

/// <summary>Base64 that WPBakery wrote and editors have been at: padding may be missing, tags and line breaks may stand in it.</summary>
internal static class Base64Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes to UTF-8 text without control characters.</summary>
    public static bool TryRead(string value, out string text)
    {
        text = value;
        var clean = Clean(value);
        if (clean.Length < 2 || clean.Length % 4 == 1) return false;
        clean = clean.PadRight((clean.Length + 3) / 4 * 4, '=');
        var bytes = new byte[clean.Length / 4 * 3];
        if (!Base64.IsValid(clean) || !Convert.TryFromBase64String(clean, bytes, out var length)) return false;
        try
        {
            text = Strict.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        if (!ContainsControl(text)) return true;
        text = value;
        return false;
    }

    /// <summary>Leaves out tags and white space, and turns back the <c>x</c> between digits that WordPress made a multiplication sign.</summary>
    private static string Clean(string value)
    {
        var clean = new StringBuilder(value.Length);
        var inTag = false;
        foreach (var c in value)
        {
            if (c == '<') inTag = true;
            else if (inTag) inTag = c != '>';
            else if (!char.IsWhiteSpace(c) && c != '=') clean.Append(c == '×' ? 'x' : c);
        }

        return clean.ToString();
    }

    private static bool ContainsControl(string text)
    {
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r')) return true;
        }

        return false;
    }
}
