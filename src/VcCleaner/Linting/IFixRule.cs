using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>Knows how to repair what an earlier step (the reader, the parser) has found and reported.</summary>
internal interface IFixRule
{
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The fix, or null if this one cannot be repaired.</summary>
    Fix? FixOf(Diagnostic finding, LintContext context);
}
