using VcCleaner.Cli.Terminal;
using Xunit;

namespace VcCleaner.Cli.Tests.Terminal;

public sealed class ProgressLineTests
{
    [Fact]
    public void A_terminal_sees_how_far_a_long_run_is_and_no_trace_of_it_afterwards() =>
        Assert.Equal("\r\e[2K4 of 10 articles, 10 a second, 1 s left\r\e[2K5 of 10 articles, 10 a second, 1 s left\r\e[2K", Run(_ => null, isTerminal: true));

    [Fact]
    public void A_pipe_sees_nothing() => Assert.Equal("", Run(_ => null, isTerminal: false));

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("TERM", "dumb")]
    public void A_build_and_a_dumb_terminal_see_nothing(string name, string value) =>
        Assert.Equal("", Run(asked => asked == name ? value : null, isTerminal: true));

    /// <summary>Five articles of ten, a tenth of a second each.</summary>
    private static string Run(Func<string, string?> variable, bool isTerminal)
    {
        using var error = new StringWriter();
        var clock = new Clock();
        var surroundings = new Surroundings
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
            WorkingDirectory = "/",
            IsErrorTerminal = isTerminal,
            Variable = variable,
            Time = clock,
        };
        var line = new ProgressLine(surroundings, 10, isWanted: true);
        for (var i = 0; i < 5; i++)
        {
            clock.Now += i == 2 ? 99 : 100;
            if (i == 3) clock.Now++;
            line.Advance();
        }

        line.Erase();
        line.Erase();
        return error.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Now;
    }
}
