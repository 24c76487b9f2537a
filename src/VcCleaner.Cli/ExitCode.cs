namespace VcCleaner.Cli;

/// <summary>What the process says to its caller; the same for every command.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing that <c>--fail-on</c> names.</summary>
    public const int Success = 0;

    /// <summary>The job was done and there are findings, or an article could not be converted faithfully.</summary>
    public const int Findings = 1;

    /// <summary>The job could not be done: usage, input, output, or a bug of ours.</summary>
    public const int Failure = 2;

    /// <summary>128 + SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>128 + SIGTERM.</summary>
    public const int Terminated = 143;
}
