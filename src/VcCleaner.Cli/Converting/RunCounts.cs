using VcCleaner.Cli.Files;
using VcCleaner.Diagnostics;

namespace VcCleaner.Cli.Converting;

/// <summary>What a run has done so far, in numbers.</summary>
internal sealed class RunCounts
{
    private readonly Dictionary<string, int> _leftOut = new(StringComparer.Ordinal);

    /// <summary>Articles that are in their places.</summary>
    public int Written { get; private set; }

    /// <summary>Articles, and inputs that might have held some, that are not.</summary>
    public int Failed { get; set; }

    public int Images { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>Files that changed, or would change.</summary>
    public int Changed { get; private set; }

    /// <summary>Files that were right already.</summary>
    public int Unchanged { get; private set; }

    public int Removed { get; set; }

    /// <summary>Articles that are not written although nothing is wrong, by reason.</summary>
    public IReadOnlyDictionary<string, int> LeftOut => _leftOut;

    public void Add(ArticleOutcome outcome)
    {
        if (outcome.HasFailed || outcome.IsLost) Failed++;
        if (outcome.LeftOut.Length > 0) _leftOut[outcome.LeftOut] = _leftOut.GetValueOrDefault(outcome.LeftOut) + 1;
        foreach (var finding in outcome.Findings)
        {
            if (finding.Severity == Severity.Error) Errors++;
            if (finding.Severity == Severity.Warning) Warnings++;
        }
    }

    public void AddWritten(ArticleOutcome outcome, FileChange change)
    {
        Written++;
        Images += outcome.ImageCount;
        AddChange(change);
    }

    public void AddChange(FileChange change)
    {
        if (change == FileChange.None) Unchanged++;
        else Changed++;
    }
}
