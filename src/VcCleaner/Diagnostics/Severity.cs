namespace VcCleaner.Diagnostics;

/// <summary>How much a finding matters; ordered, so that a threshold is a comparison.</summary>
internal enum Severity
{
    /// <summary>Good to know: a guess that was made, a style that cannot be written.</summary>
    Info,

    /// <summary>Repaired, unknown, lossy, unresolved or unsafe.</summary>
    Warning,

    /// <summary>Input that cannot be read, or output that would not say what was meant.</summary>
    Error,
}
