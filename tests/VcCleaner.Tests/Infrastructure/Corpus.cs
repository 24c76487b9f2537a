using Xunit;

namespace VcCleaner.Tests.Infrastructure;

/// <summary>Where the vectors and the real content lie that are no part of the repository.</summary>
internal static class Corpus
{
    /// <summary>The folder, or the test is skipped.</summary>
    public static string Require()
    {
        var folder = Environment.GetEnvironmentVariable("VCCLEANER_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "VCCLEANER_CORPUS is not set.");
        return folder!;
    }
}
