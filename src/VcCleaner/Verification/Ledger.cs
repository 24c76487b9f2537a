using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Verification;

/// <summary>Balances what a reader of the source saw against what a reader of the output sees.</summary>
/// <remarks>The source's side is counted by <see cref="SourceAccount"/> from tokens and attribute roles, without any code that converts:
/// a broken recipe cannot hide what it loses. What was left out on purpose is booked as a <see cref="Drop"/> that cites its finding.</remarks>
internal static class Ledger
{
    private const int MostNamed = 8;

    /// <summary>Reports each kind of thing that the source has and neither the output nor a drop accounts for.</summary>
    /// <param name="source">What the reader of the source saw.</param>
    /// <param name="output">The document that was written, as it was re-read.</param>
    /// <param name="drops">What was left out on purpose.</param>
    /// <param name="diagnostics">Receives <see cref="DiagnosticCatalog.UnaccountedContent"/>.</param>
    public static void Balance(Account source, Document output, IReadOnlyList<Drop> drops, DiagnosticBag diagnostics)
    {
        using var written = Account.Of(output);
        foreach (var drop in drops) written.AddText(drop.Text);

        Report("words", MissingWords(source.Text.Text, written.Text.Text), diagnostics);
        Report("images", source.Images.MissingFrom(written.Images), diagnostics);
        Report("links", source.Links.MissingFrom(written.Links), diagnostics);
    }

    /// <summary>The words that the source has and the output lacks, each as often as it is missing.</summary>
    internal static List<string> MissingWords(ReadOnlySpan<char> source, ReadOnlySpan<char> written)
    {
        if (SharedLines.CoverWords(source, written)) return [];
        using var sought = new WordTally();
        using var left = new WordTally();
        sought.AddText(source);
        left.AddText(written);
        return sought.MissingFrom(left);
    }

    private static void Report(string kind, List<string> missing, DiagnosticBag diagnostics)
    {
        if (missing.Count == 0) return;
        var named = string.Join(", ", missing.Take(MostNamed).Select(item => $"`{item}`"));
        var rest = missing.Count > MostNamed ? ", …" : "";
        diagnostics.Report(DiagnosticCatalog.UnaccountedContent, default, missing.Count.ToString(CultureInfo.InvariantCulture), kind, named + rest);
    }
}
