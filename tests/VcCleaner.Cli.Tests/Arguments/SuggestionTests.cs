using VcCleaner.Cli.Arguments;
using Xunit;

namespace VcCleaner.Cli.Tests.Arguments;

public sealed class SuggestionTests
{
    private static readonly string[] Words = ["--output", "--force", "--no-infer", "--infer", "--encoding", "-o"];

    [Theory]
    [InlineData("--outptu", "--output")]
    [InlineData("--Output", "--output")]
    [InlineData("--out", "--output")]
    [InlineData("--forse", "--force")]
    [InlineData("--noinfer", "--no-infer")]
    [InlineData("--inferr", "--infer")]
    [InlineData("--enc", "--encoding")]
    public void A_slip_of_the_finger_is_understood(string typed, string expected) => Assert.Equal(expected, Suggestion.For(typed, Words));

    [Theory]
    [InlineData("--zzz")]
    [InlineData("-z")]
    [InlineData("")]
    [InlineData("--profile-of-the-site")]
    public void What_resembles_nothing_gets_no_suggestion(string typed) => Assert.Null(Suggestion.For(typed, Words));
}
