namespace VcCleaner.Cli.Converting;

/// <summary>What is done with files that would change.</summary>
internal enum OutputMode
{
    /// <summary>They are written.</summary>
    Write,

    /// <summary>They are listed (<c>--dry-run</c>).</summary>
    List,

    /// <summary>They are listed, and make the exit code 1 (<c>--check</c>).</summary>
    Check,

    /// <summary>Their differences are printed, and make the exit code 1 (<c>--diff</c>).</summary>
    Diff,
}
