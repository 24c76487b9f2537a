namespace VcCleaner.Diagnostics;

/// <summary>A kind of finding, shared by all of its instances.</summary>
/// <param name="Id"><c>VC</c> and three digits; never reused.</param>
/// <param name="Name">Kebab-case name, accepted wherever the id is.</param>
/// <param name="Severity">Severity unless the configuration says otherwise.</param>
/// <param name="MessageFormat">Composite format; starts with the subject, ends with a period, says what was done.</param>
/// <param name="Explanation">Why it matters and what to do, in Markdown, for <c>vccleaner explain</c>.</param>
internal sealed record DiagnosticDescriptor(string Id, string Name, Severity Severity, string MessageFormat, string Explanation)
{
    /// <summary>What it takes to find it.</summary>
    public LintDepth Depth { get; init; } = LintDepth.Conversion;

    /// <summary>The safest fix that one of them may have; null if they have none.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>True for what is only reported when it is selected by name.</summary>
    public bool IsOptIn { get; init; }

    /// <summary>A text in which it is found, and the same without it; null if that takes more than one text.</summary>
    public FindingExample? Example => FindingExamples.Of(Id);
}
