using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Text;

namespace VcCleaner.Linting.Fixing;

/// <summary>Applies fixes to one article in memory until nothing is left that they could repair.</summary>
internal static class ArticleFixer
{
    /// <summary>A fix may bring another to light: escapes first, then quotes. Nobody has seen a fourth round.</summary>
    private const int MaxRounds = 10;

    /// <param name="result">What a reader made of one input or item.</param>
    /// <param name="linter">Finds what is to be fixed.</param>
    /// <param name="most">The least safe fix that may be applied.</param>
    public static FixedArticle Fix(ReadResult result, Linter linter, FixSafety most)
    {
        var original = result.Source;
        if (result.Article is null || original.Container.Encode("") is null) return new FixedArticle(result, result.Source, [], []);

        var asRead = result;
        var table = new PieceTable(original.Text);
        var @fixed = ImmutableArray.CreateBuilder<Diagnostic>();
        var isSettled = false;
        for (var round = 0; round < MaxRounds && !isSettled; round++)
        {
            var findings = linter.Examine(result, []).Findings;
            // What reading has repaired comes first and alone: it is repaired once and for all, and no other fix may take its place.
            var read = result.Diagnostics.ToHashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
            var edits = Select(findings.Where(finding => read.Contains(finding.Diagnostic)), most, @fixed);
            result = result with { Diagnostics = [] };
            if (edits.Count == 0) edits = Select(findings, most, @fixed);
            isSettled = edits.Count == 0;
            table.Apply(edits);
            var content = TextEdit.Apply(result.Source, edits);
            result = result with { Source = content, Article = result.Article! with { Content = content } };
        }

        // Fixes that bring each other forth for ever are a mistake of ours, and an article must not grow with every run.
        return isSettled ? new FixedArticle(result, original, table.ToEdits(), @fixed.ToImmutable()) : new FixedArticle(asRead, original, [], []) { IsSettled = false };
    }

    /// <summary>The edits of one round: of fixes that touch each other the first is taken, the others have another chance.</summary>
    private static List<TextEdit> Select(IEnumerable<RawFinding> findings, FixSafety most, ImmutableArray<Diagnostic>.Builder @fixed)
    {
        var taken = new List<(TextEdit Edit, int Order)>();
        var candidates = findings
            .Where(finding => finding.Fix is { } fix && fix.Safety <= most && !fix.Edits.IsEmpty)
            .OrderBy(finding => finding.Fix!.Edits[0].Span.Start);
        var reserved = new EditReservations();
        foreach (var finding in candidates)
        {
            if (!reserved.TryReserve(finding.Fix!.Edits)) continue;
            taken.AddRange(finding.Fix.Edits.Select(edit => (edit, finding.Diagnostic.Span.Start)));
            @fixed.Add(finding.Diagnostic);
        }

        // Of several closing tags at one place, that of the innermost element comes first.
        return [.. taken.OrderBy(pair => pair.Edit.Span.Start).ThenBy(pair => pair.Edit.Span.End).ThenByDescending(pair => pair.Order).Select(pair => pair.Edit)];
    }
}

/// <summary>An article after its fixes.</summary>
/// <param name="Result">The article as it should be read from the file afterwards.</param>
/// <param name="Original">Its content before.</param>
/// <param name="Edits">What was changed in all, as edits of the content before.</param>
/// <param name="Fixed">What was repaired.</param>
internal sealed record FixedArticle(ReadResult Result, SourceText Original, ImmutableArray<TextEdit> Edits, ImmutableArray<Diagnostic> Fixed)
{
    /// <summary>Whether the fixes came to an end; if not, nothing is changed.</summary>
    public bool IsSettled { get; init; } = true;
}
