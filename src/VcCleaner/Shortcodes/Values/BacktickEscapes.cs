using System.Text;

namespace VcCleaner.Shortcodes.Values;

/// <summary>What WPBakery's editor writes for characters that would end a value: two backticks for a quote, <c>`{`</c> and <c>`}`</c> for brackets.</summary>
internal static class BacktickEscapes
{
    /// <summary>One pass from left to right. PHP's three replacements in a row break <c>`{`{``a``:…</c>, which is JSON.</summary>
    public static string Undo(string value)
    {
        var next = value.IndexOf('`', StringComparison.Ordinal);
        if (next < 0) return value;
        var text = new StringBuilder(value.Length);
        var done = 0;
        while (next >= 0)
        {
            text.Append(value, done, next - done);
            var rest = value.AsSpan(next);
            var (replacement, length) = rest switch
            {
                ['`', '`', ..] => ('"', 2),
                ['`', '{', '`', ..] => ('[', 3),
                ['`', '}', '`', ..] => (']', 3),
                _ => ('`', 1),
            };
            text.Append(replacement);
            done = next + length;
            next = value.IndexOf('`', done);
        }

        return text.Append(value, done, value.Length - done).ToString();
    }
}
