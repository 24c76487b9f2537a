using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Elements;

/// <summary>Puts short texts on one line, as somebody would type them: <c>$99/mo</c>, but <c>12 kg</c>.</summary>
internal static class LineOfTexts
{
    /// <param name="texts">What is said, in order; empty ones count as missing.</param>
    /// <param name="separator">What stands between two; null: a space, but none beside a sign.</param>
    public static ImmutableArray<Inline> Join(IEnumerable<ImmutableArray<Inline>> texts, string? separator)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var text in texts)
        {
            if (text.IsEmpty) continue;
            if (line.Count > 0 && (separator ?? SpaceBetween(line[^1], text[0])) is { Length: > 0 } between) line.Add(new TextRun(between));
            line.AddRange(text);
        }

        return line.ToImmutable();
    }

    private static string SpaceBetween(Inline left, Inline right)
    {
        var endsInSign = left is TextRun { Value: [.., var last] } && IsSign(last);
        var startsWithSign = right is TextRun { Value: [var first, ..] } && IsSign(first);
        return endsInSign || startsWithSign ? "" : " ";
    }

    private static bool IsSign(char c) => c is ' ' or '\u00a0' or '%' or '/' or '+' or '°' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;
}
