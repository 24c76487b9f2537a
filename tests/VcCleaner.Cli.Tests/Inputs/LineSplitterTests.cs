using System.Text;
using VcCleaner.Cli.Inputs;
using Xunit;

namespace VcCleaner.Cli.Tests.Inputs;

public sealed class LineSplitterTests
{
    [Fact]
    public void A_line_that_is_too_long_costs_itself_and_keeps_the_count()
    {
        var lines = Lines($"short\n{new string('x', 300_000)}\nnext\n{new string('y', 100)}", maxBytes: 99);

        Assert.Equal(["1:short", "2:", "3:next", "4:"], lines);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_come_whole()
    {
        var text = new string('é', 200_000);

        Assert.Equal([$"1:{text}", "3:end"], Lines($"{text}\n\nend\n", maxBytes: 1 << 20));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n \t\n")]
    public void Nothing_gives_no_lines(string text) => Assert.Empty(Lines(text, maxBytes: 100));

    private static string[] Lines(string text, int maxBytes) =>
        [.. new LineSplitter(new MemoryStream(Encoding.UTF8.GetBytes(text)), maxBytes).Lines().Select(line => $"{line.Number}:{(line.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes) : "")}")];
}
