using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Fixing;

/// <summary>Repairs a file in place: only the bytes of its fixes change, and what was written is read again before anybody gets it.</summary>
internal static class FileFixer
{
    private const string WithoutEnd = "its fixes do not come to an end; please report it";
    private const string NotAsMeant = "the fixed text does not read back as it was meant";

    /// <param name="name">How people know the file.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="linter">Finds what is to be fixed.</param>
    /// <param name="most">The least safe fix that may be applied.</param>
    public static FixResult Fix(string name, byte[] bytes, ReaderOptions reading, Linter linter, FixSafety most)
    {
        if (IsCompressed(bytes)) return new FixResult(bytes, false, [], []);

        var articles = Read(name, bytes, reading).Select(result => ArticleFixer.Fix(result, linter, most)).ToList();
        var isAccepted = articles.ConvertAll(article => !article.Edits.IsEmpty);
        var failures = articles.Where(article => !article.IsSettled).Select(article => FailureOf(article, WithoutEnd)).ToList();
        // Each round leaves out the articles that did not come back right; those that remain cannot depend on them.
        while (isAccepted.Contains(true))
        {
            var edits = articles.Where((_, i) => isAccepted[i]).SelectMany(article => FileEdits.Of(article.Edits, article.Original));
            var written = FileEditor.Apply(bytes, edits, reading);
            var wrong = written is null ? AllOf(isAccepted) : FindWrong(articles, isAccepted, Read(name, written, reading));
            if (wrong.Count == 0)
            {
                return new FixResult(written!, true, [.. articles.Where((_, i) => isAccepted[i]).SelectMany(article => article.Fixed)], [.. failures]);
            }

            // One place that cannot be written spoils all: then they are tried one by one.
            if (written is null) wrong = AllOf(isAccepted).FindAll(i => FileEditor.Apply(bytes, FileEdits.Of(articles[i].Edits, articles[i].Original), reading) is null);
            if (wrong.Count == 0) wrong = AllOf(isAccepted);
            foreach (var index in wrong)
            {
                isAccepted[index] = false;
                failures.Add(FailureOf(articles[index], NotAsMeant));
            }
        }

        return new FixResult(bytes, false, [], [.. failures]);
    }

    private static FixFailure FailureOf(FixedArticle article, string reason) => new(article.Original.Name, article.Result.Article?.Post?.Id ?? 0, reason);

    private static List<ReadResult> Read(string name, byte[] bytes, ReaderOptions reading) =>
        [.. Export.Open([new InputFile(name, () => new MemoryStream(bytes))], reading).Articles()];

    private static List<int> FindWrong(List<FixedArticle> articles, List<bool> isAccepted, List<ReadResult> results)
    {
        if (results.Count != articles.Count) return AllOf(isAccepted);
        return AllOf(isAccepted).FindAll(i => results[i].Source.Text != articles[i].Result.Source.Text);
    }

    private static List<int> AllOf(List<bool> isAccepted) => [.. Enumerable.Range(0, isAccepted.Count).Where(i => isAccepted[i])];

    private static bool IsCompressed(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..] || bytes.StartsWith("PK\u0003\u0004"u8);
}

/// <summary>What became of a file.</summary>
/// <param name="Bytes">Its bytes now; the same array if nothing changed.</param>
/// <param name="IsChanged">Whether they differ.</param>
/// <param name="Fixed">What was repaired.</param>
/// <param name="Failures">Articles that could not be repaired in place.</param>
internal sealed record FixResult(byte[] Bytes, bool IsChanged, ImmutableArray<Diagnostic> Fixed, ImmutableArray<FixFailure> Failures);

/// <summary>An article whose fixes could not be written.</summary>
/// <param name="Name">Its input.</param>
/// <param name="PostId">WordPress's number; 0 for a page.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
internal sealed record FixFailure(string Name, long PostId, string Reason);
