using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>Findings in numbers.</summary>
internal sealed record ReportCounts(int Errors, int Warnings, int Infos, int Fixable)
{
    public int Total => Errors + Warnings + Infos;

    public static ReportCounts Of(ImmutableArray<Finding> findings)
    {
        var (errors, warnings, infos, fixable) = (0, 0, 0, 0);
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Error) errors++;
            else if (finding.Severity == Severity.Warning) warnings++;
            else infos++;
            if (finding.IsFixable(FixSafety.Safe)) fixable++;
        }

        return new ReportCounts(errors, warnings, infos, fixable);
    }
}
