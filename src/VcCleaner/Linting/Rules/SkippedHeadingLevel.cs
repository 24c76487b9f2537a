using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A heading two levels below the one above it.</summary>
internal sealed class SkippedHeadingLevel : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.RenumberedLevel];

    public void Check(LintContext context)
    {
        var open = new Stack<int>();
        foreach (var heading in context.Headings)
        {
            if (heading.Text.Length == 0) continue;
            while (open.TryPeek(out var above) && above >= heading.Level) open.Pop();
            if (open.TryPeek(out var parent) && heading.Level > parent + 1)
                context.Report(DiagnosticCatalog.RenumberedLevel, heading.Span, heading.Text, Number(parent), Number(heading.Level), Number(parent + 1));
            open.Push(heading.Level);
        }
    }

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);
}
