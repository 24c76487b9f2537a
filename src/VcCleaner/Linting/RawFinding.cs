using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>What a rule has found, before anybody asks where in the file it is and whether it is wanted.</summary>
internal readonly record struct RawFinding(Diagnostic Diagnostic, Fix? Fix);
