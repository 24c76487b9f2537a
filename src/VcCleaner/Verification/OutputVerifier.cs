using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Verification;

/// <summary>Proves that the text about to be written means what was meant, by reading it back: the last step before the file.</summary>
/// <remarks>Markdown that is kept byte for byte is not judged: it must stand in the text unchanged, and a word of the private use area
/// takes its place while the rest is read back. So no definition, fence or tag of it can excuse what was written around it.</remarks>
internal static class OutputVerifier
{
    /// <summary>Nothing if the text says what was meant, else one finding with the place and the difference.</summary>
    /// <param name="intended">In canonical form.</param>
    /// <param name="text">The Markdown of the body, without front matter.</param>
    /// <param name="verbatim">Where the writer put the verbatim pieces, in order. Each is checked, so a wrong answer cannot hide anything.</param>
    public static ImmutableArray<Diagnostic> Verify(Document intended, string text, ImmutableArray<TextSpan> verbatim = default)
    {
        var pieces = VerbatimParts.Of(intended);
        if (pieces.IsEmpty)
            return Compare(intended, text);
        if (verbatim.IsDefault || verbatim.Length != pieces.Length)
            return Failure("verbatim Markdown: not all of it is in the output");
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0 && verbatim[i].Start < verbatim[i - 1].End || !Holds(text, verbatim[i], pieces[i]))
                return Failure($"verbatim Markdown: piece {i + 1} is not in the output byte for byte");
        }

        var skeleton = new Document(null, VerbatimParts.Replace(intended.Blocks, Placeholder));
        return Compare(CanonicalForm.Apply(skeleton, new DiagnosticBag()), Skeleton(text, verbatim, intended));
    }

    private static ImmutableArray<Diagnostic> Compare(Document intended, string text)
    {
        if (!MarkdownReader.TryParse(text, out var found))
            return Failure("blocks: nested too deep to be read");
        if (BlockMatcher.Matches(found, intended.Blocks))
            return [];
        return DocumentComparer.FirstDifference(intended.Blocks, MarkdownReader.Read(found).Blocks) is { } difference ? Failure(difference) : [];
    }

    private static ImmutableArray<Diagnostic> Failure(string difference) =>
        [new Diagnostic(DiagnosticCatalog.VerificationFailed, default, [difference])];

    private static string Placeholder(int piece) => string.Create(CultureInfo.InvariantCulture, $"\uE000{piece}\uE001");

    // In a list or quote each line of it follows the prefix of the lines around it.
    private static bool Holds(string text, TextSpan span, string piece)
    {
        if (span.Start < 0 || span.End > text.Length)
            return false;
        var written = text.AsSpan(span.Start, span.Length);
        if (written.SequenceEqual(piece))
            return true;
        var lines = piece.AsSpan().Split('\n');
        foreach (var range in written.Split('\n'))
        {
            if (!lines.MoveNext())
                return false;
            var line = written[range];
            var expected = piece.AsSpan()[lines.Current];
            if (!line.EndsWith(expected, StringComparison.Ordinal) || line[..^expected.Length].ContainsAnyExcept(' ', '>'))
                return false;
        }

        return !lines.MoveNext();
    }

    private static string Skeleton(string text, ImmutableArray<TextSpan> verbatim, Document intended)
    {
        var skeleton = new StringBuilder(text.Length);
        var written = 0;
        var isBlock = VerbatimParts.AreTopLevelBlocks(intended);
        for (var i = 0; i < verbatim.Length; i++)
        {
            var edge = isBlock[i] ? "\n\n" : "";
            _ = skeleton.Append(text, written, verbatim[i].Start - written).Append(edge).Append(Placeholder(i)).Append(edge);
            written = verbatim[i].End;
        }

        return skeleton.Append(text, written, text.Length - written).ToString();
    }
}
