using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>Something that the linter looks for in one article. Stateless: all threads share one.</summary>
internal interface ILintRule
{
    /// <summary>What it may report. A rule runs if one of them is selected.</summary>
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Reports what it finds.</summary>
    void Check(LintContext context);
}
