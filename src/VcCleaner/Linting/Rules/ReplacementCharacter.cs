using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>The character that stands for one that was lost before.</summary>
internal sealed class ReplacementCharacter : ILintRule
{
    private const char Replacement = '\uFFFD';

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ReplacementCharacter];

    public void Check(LintContext context)
    {
        var text = context.Text;
        for (var start = text.IndexOf(Replacement); start >= 0;)
        {
            var end = start + 1;
            while (end < text.Length && text[end] == Replacement) end++;
            // What this reading has replaced itself has a finding of its own.
            if (!context.IsReplacedByReading(start))
                context.Report(DiagnosticCatalog.ReplacementCharacter, TextSpan.FromBounds(start, end), (end - start).ToString(CultureInfo.InvariantCulture));
            start = text.IndexOf(Replacement, end);
        }
    }
}
