using System.Diagnostics;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>Severities as reports and options spell them.</summary>
internal static class SeverityWords
{
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new UnreachableException(),
    };
}
