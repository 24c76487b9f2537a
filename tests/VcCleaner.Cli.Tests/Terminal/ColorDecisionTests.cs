using VcCleaner.Cli.Terminal;
using Xunit;

namespace VcCleaner.Cli.Tests.Terminal;

public sealed class ColorDecisionTests
{
    [Theory]
    [InlineData("Auto", true, "", true)]
    [InlineData("Auto", false, "", false)]
    [InlineData("Auto", true, "TERM=dumb", false)]
    [InlineData("Auto", true, "NO_COLOR=1", false)]
    [InlineData("Auto", true, "NO_COLOR=", true)]
    [InlineData("Auto", false, "FORCE_COLOR=1", true)]
    [InlineData("Auto", false, "FORCE_COLOR=0", false)]
    [InlineData("Auto", false, "CLICOLOR_FORCE=1", true)]
    [InlineData("Auto", true, "NO_COLOR=1 FORCE_COLOR=1", false)]
    [InlineData("Auto", false, "GITHUB_ACTIONS=true", false)]
    [InlineData("Always", false, "NO_COLOR=1", true)]
    [InlineData("Never", true, "FORCE_COLOR=1", false)]
    public void The_option_goes_before_the_environment_and_that_before_the_terminal(
        string choice, bool isTerminal, string environment, bool expected)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);

        var isColored = ColorDecision.Resolve(Enum.Parse<ColorChoice>(choice), isTerminal, name => variables.GetValueOrDefault(name));

        Assert.Equal(expected, isColored);
    }
}
