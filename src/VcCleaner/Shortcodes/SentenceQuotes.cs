namespace VcCleaner.Shortcodes;

/// <summary>Decides for the quotes that are still open whether they close or measure feet and inches. Part of <see cref="Texturizer"/>; WordPress's
/// <c>wptexturize_primes</c>.</summary>
internal static class SentenceQuotes
{
    /// <summary>Marks the quotes of a text, a sentence at a time: from one opening quote to the next.</summary>
    public static void Mark(Span<char> text, char quote, char prime, char opening, char closing, char candidate)
    {
        var isFirst = true;
        while (true)
        {
            var end = text.IndexOf(opening);
            MarkSentence(end < 0 ? text : text[..end], isFirst, quote, prime, closing, candidate);
            if (end < 0) return;
            text = text[(end + 1)..];
            isFirst = false;
        }
    }

    private static void MarkSentence(Span<char> sentence, bool isFirst, char quote, char prime, char closing, char candidate)
    {
        if (!sentence.Contains(quote)) return;
        var candidates = 0;
        if (!isFirst && !sentence.Contains(closing)) candidates = MarkCandidates(sentence, quote, candidate);
        if (candidates > 1)
        {
            ChooseAmong(sentence, closing, candidate);
            ReplaceAfterDigit(sentence, quote, prime);
            ReplaceAfterDigit(sentence, candidate, prime);
            sentence.Replace(candidate, closing);
        }
        else if (candidates == 1)
        {
            sentence.Replace(candidate, closing);
            ReplaceAfterDigit(sentence, quote, prime);
        }
        else
        {
            ReplaceAfterDigit(sentence, quote, prime);
            if (isFirst || sentence.Contains(closing))
            {
                for (var i = 0; i < sentence.Length; i++)
                {
                    if (sentence[i] == quote && QuoteContext.IsClosing(sentence, i + 1)) sentence[i] = closing;
                }
            }
        }

        if (quote == '"') sentence.Replace('"', closing);
    }

    private static int MarkCandidates(Span<char> sentence, char quote, char candidate)
    {
        var count = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != quote || !QuoteContext.IsClosing(sentence, i + 1)) continue;
            sentence[i] = candidate;
            count++;
        }

        return count;
    }

    /// <summary>Of several candidates those that follow no digit close; failing that the last one before a full stop, or the last one.</summary>
    private static void ChooseAmong(Span<char> sentence, char closing, char candidate)
    {
        var isFound = false;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != candidate || (i > 0 && char.IsAsciiDigit(sentence[i - 1]))) continue;
            sentence[i] = closing;
            isFound = true;
        }

        if (isFound) return;
        var last = sentence.LastIndexOf([candidate, '.']);
        sentence[last >= 0 ? last : sentence.LastIndexOf(candidate)] = closing;
    }

    private static void ReplaceAfterDigit(Span<char> sentence, char from, char to)
    {
        for (var i = 1; i < sentence.Length; i++)
        {
            if (sentence[i] == from && char.IsAsciiDigit(sentence[i - 1])) sentence[i] = to;
        }
    }
}
