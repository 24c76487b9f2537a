namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>A clock on which nothing takes any time, so that a summary always says the same.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override long GetTimestamp() => 0;

    public override DateTimeOffset GetUtcNow() => throw new NotSupportedException("No output may depend on the day.");
}
