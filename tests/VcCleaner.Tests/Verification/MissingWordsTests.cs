using CsCheck;
using VcCleaner.Verification;
using Xunit;

namespace VcCleaner.Tests.Verification;

/// <summary>The ledger leaves out lines that stand on both sides. It must miss the same words, in the same order, as one that counts every word.</summary>
public sealed class MissingWordsTests
{
    private const char Joint = WordTally.Joint;

    private static readonly string[] Pieces =
        ["plum", "pear", "Plum", "p", "lum", "é", "e\u0301", "7", "\U0001F351", " ", " ", ", ", ".", "\u00A0", "-", "\n", "\n", "plum pear", "\nplum pear\n", "\np\uFDD0lum\n", "\uFDD0", "\r\n"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(picks => string.Concat(picks.Select(i => Pieces[i])));

    [Fact]
    public void What_is_missing_does_not_depend_on_lines() => Texts.Select(Texts).Sample((source, written) =>
    {
        (source, written) = (source.Replace(Joint, ' '), written.Replace(Joint, ' '));
        Assert.Equal(ByWords(source, written), Ledger.MissingWords(source, written));
    }, iter: 50_000);

    [Fact]
    public void Words_that_may_be_two_are_found_as_one_or_as_two() => Texts.Select(Texts).Sample((source, written) =>
    {
        written = written.Replace(Joint, ' ');
        // Which of both is taken is a matter of order. What counts is that each word has one of its own.
        var missing = ByWords(source.Replace(Joint, ' '), written).Count == 0 ? [] : ByWords(source, written);
        Assert.Equal(missing, Ledger.MissingWords(source, written));
    }, iter: 50_000);

    [Theory]
    [InlineData("plum pear", "plum", "pear")]
    [InlineData("plum\nplum", "plum", "plum")]
    [InlineData("plum pear\nplum", "pear plum", "plum")]
    [InlineData("a b\nc d\nb", "c d\na b", "b")]
    public void A_missing_word_is_named(string source, string written, string missing) => Assert.Equal([missing], Ledger.MissingWords(source, written));

    /// <summary>The same with dictionaries, without lines and without haste.</summary>
    private static List<string> ByWords(string source, string written)
    {
        var left = WordsOf(written).GroupBy(word => word).ToDictionary(word => word.Key, word => word.Count());
        var words = WordsOf(source).ToLookup(word => word.Contains(Joint));
        var missing = new List<string>();
        foreach (var word in words[false].GroupBy(word => word))
        {
            var lacking = word.Count() - left.GetValueOrDefault(word.Key);
            left[word.Key] = -lacking;
            for (; lacking > 0; lacking--) missing.Add(word.Key);
        }

        foreach (var word in words[true])
        {
            var parts = word.Split(Joint, StringSplitOptions.RemoveEmptyEntries);
            for (var first = 0; first < parts.Length;)
            {
                var count = Math.Min(4, parts.Length - first);
                while (count > 0 && left.GetValueOrDefault(string.Concat(parts.Skip(first).Take(count))) <= 0) count--;
                if (count == 0) missing.Add(parts[first]);
                else left[string.Concat(parts.Skip(first).Take(count))]--;
                first += Math.Max(count, 1);
            }
        }

        return missing;
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var isWord = text.Select((c, i) => c == Joint || char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '\u0301').ToList();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && isWord[end]) end++;
            if (text[start..end].Trim(Joint) is { Length: > 0 } word) yield return word;
            start = end;
        }
    }
}
