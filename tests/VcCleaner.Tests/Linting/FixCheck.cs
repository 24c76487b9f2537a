using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting;
using VcCleaner.Linting.Fixing;

namespace VcCleaner.Tests.Linting;

/// <summary>Repairs a file in memory and asks whether what a user relies on is so: tests do it with files of ours, <c>check-fixes</c> with a whole folder.</summary>
/// <param name="Bytes">The file afterwards.</param>
/// <param name="IsChanged">Whether anything was repaired.</param>
/// <param name="Fixed">How many findings were.</param>
/// <param name="Failures">Articles whose repairs could not be written.</param>
/// <param name="Broken">Promises that were broken, one a line.</param>
internal sealed record FixCheck(byte[] Bytes, bool IsChanged, int Fixed, ImmutableArray<FixFailure> Failures, ImmutableArray<string> Broken)
{
    private static readonly Linter Linter = new(LintOptions.Default, ElementCatalog.CreateDefault());
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static FixCheck Of(string name, byte[] bytes, FixSafety most)
    {
        var result = FileFixer.Fix(name, bytes, ReaderOptions.Default, Linter, most);
        var broken = ImmutableArray.CreateBuilder<string>();
        var again = FileFixer.Fix(name, result.Bytes, ReaderOptions.Default, Linter, most);
        if (again.IsChanged) broken.Add($"{name}: a second fix changes more: {string.Join(' ', again.Fixed.Select(finding => finding.Descriptor.Id).Distinct())}");

        // What could not be written is still there, and has been said.
        var failed = result.Failures.Concat(again.Failures).Select(failure => (failure.Name, failure.PostId)).ToHashSet();
        foreach (var finding in Find(name, result.Bytes))
        {
            if (finding.IsFixable(most) && !failed.Contains((finding.Path, finding.PostId)))
                broken.Add(string.Create(CultureInfo.InvariantCulture, $"{name}:{finding.Start}: {finding.Descriptor.Id} could still be fixed: {finding.Message}"));
        }

        if (result.Failures.IsEmpty && Expected(name, bytes, most) is { } expected && !expected.AsSpan().SequenceEqual(result.Bytes)) broken.Add($"{name}: bytes outside of the edits changed");
        return new FixCheck(result.Bytes, result.IsChanged, result.Fixed.Length, result.Failures, broken.ToImmutable());
    }

    private static ImmutableArray<Finding> Find(string name, byte[] bytes)
    {
        var export = Open(name, bytes);
        var session = new LintSession(Linter, export);
        foreach (var article in export.Articles()) session.Add(Linter.Check(article));
        return session.Finish();
    }

    private static Export Open(string name, byte[] bytes) => Export.Open([new InputFile(name, () => new MemoryStream(bytes))], ReaderOptions.Default);

    /// <summary>The edits of all articles applied in the simplest way there is: to lines of a string. Null if the file is no plain UTF-8.</summary>
    private static byte[]? Expected(string name, byte[] bytes, FixSafety most)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        var starts = new List<int> { text.StartsWith('\uFEFF') ? 1 : 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        var edits = Open(name, bytes).Articles().Select(result => ArticleFixer.Fix(result, Linter, most)).SelectMany(article => FileEdits.Of(article.Edits, article.Original));
        var output = new StringBuilder();
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start.Line).ThenBy(edit => edit.Start.Column))
        {
            var (from, to) = (starts[edit.Start.Line - 1] + edit.Start.Column - 1, starts[edit.End.Line - 1] + edit.End.Column - 1);
            var hasReturns = text.AsSpan(from, to - from).Contains("\r\n", StringComparison.Ordinal);
            output.Append(text, position, from - position).Append(hasReturns ? edit.Replacement.ReplaceLineEndings("\r\n") : edit.Replacement);
            position = to;
        }

        return Strict.GetBytes(output.Append(text, position, text.Length - position).ToString());
    }
}
