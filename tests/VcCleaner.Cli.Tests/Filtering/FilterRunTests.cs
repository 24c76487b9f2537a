using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Filtering;

public sealed class FilterRunTests
{
    /// <summary>What a line must not be lost in, however the machine is loaded.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_result_comes_before_the_next_line_is_sent()
    {
        using var input = new AnonymousPipeServerStream(PipeDirection.Out);
        using var output = new AnonymousPipeServerStream(PipeDirection.In);
        using var inputEnd = new AnonymousPipeClientStream(PipeDirection.In, input.ClientSafePipeHandle);
        using var outputEnd = new AnonymousPipeClientStream(PipeDirection.Out, output.ClientSafePipeHandle);
        using var timeout = new CancellationTokenSource(Patience);
        var surroundings = new Surroundings { Input = inputEnd, Output = outputEnd, Error = TextWriter.Null, WorkingDirectory = Path.GetTempPath(), ProcessorCount = 2 };
        var run = Task.Run(() => Application.RunAsync(["convert", "--ndjson", "--isolated"], surroundings, CancellationToken.None), timeout.Token);
        using var results = new StreamReader(output);

        for (var i = 1; i <= 3; i++)
        {
            input.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{i}},"content":"Line {{i}}."}""") + "\n"));
            var result = JsonDocument.Parse((await results.ReadLineAsync(timeout.Token))!).RootElement;
            Assert.Equal(i, result.GetProperty("id").GetInt32());
            Assert.Equal($"Line {i}.\n", result.GetProperty("markdown").GetString());
        }

        input.Dispose();
        Assert.Equal(0, await run.WaitAsync(timeout.Token));
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_lines_whatever_they_cost()
    {
        var lines = Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{i}},"content":"{{new string('x', i % 7 == 0 ? 50_000 : 10)}}"}"""));

        var results = await ResultsAsync(string.Join('\n', lines), "--jobs", "4");

        Assert.Equal(Enumerable.Range(0, 500), results.Select(result => result.GetProperty("id").GetInt32()));
    }

    [Theory]
    [InlineData("\uFEFF{\"content\":\"A\"}\r\n{\"content\":\"A\"}\r\n")]
    [InlineData("{\"content\":\"A\"}\n\n  \t\r\n{\"content\":\"A\"}")]
    public async Task Byte_order_marks_carriage_returns_and_blank_lines_mean_nothing(string input)
    {
        var results = await ResultsAsync(input);

        Assert.Equal(["A\n", "A\n"], results.Select(result => result.GetProperty("markdown").GetString()));
    }

    [Fact]
    public async Task A_line_of_100_megabytes_is_converted_like_any_other()
    {
        const int Paragraphs = 100_000;
        var paragraph = new string('w', 1000) + @"\n\n";
        var input = new StringBuilder("{\"id\":1,\"content\":\"", Paragraphs * (paragraph.Length + 1));
        for (var i = 0; i < Paragraphs; i++) input.Append(paragraph);
        input.Append("\"}\n{\"id\":2,\"content\":\"Short.\"}\n");

        var run = await RunAsync(input.ToString(), "--no-infer", "--no-verify");

        var lines = run.Output.Split('\n');
        Assert.True(lines[0].Length > Paragraphs * 1000);
        Assert.StartsWith("""{"id":2,"markdown":"Short.""", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stood_beside_the_content_comes_out_byte_for_byte()
    {
        const string Line = """{"id":1e400,"price":0.10000000000000000000001,"deep":[{"a":[[]]}],"text":"\u00e9\/\ud800","xA":null""";

        var run = await RunAsync(Line + ",\"content\":\"\"}");

        Assert.StartsWith(Line + ",\"markdown\":\"\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_markdown_is_that_of_the_same_article_in_a_file()
    {
        const string Article = "[vc_row][vc_column][vc_custom_heading text=\"Kilns\"][vc_column_text]<p>Hot &amp; <b>loud</b>.</p>[/vc_column_text][/vc_column][/vc_row]\n";
        using var folder = new TemporaryFolder();
        folder.Write("a.html", Article);
        var alone = await CommandRun.InProcessAsync(folder.Path, ["convert", "a.html"]);

        var results = await ResultsAsync(JsonSerializer.Serialize(new { name = "a.html", content = Article }));

        Assert.Equal(alone.Output, results[0].GetProperty("markdown").GetString());
    }

    [Fact]
    public async Task A_finding_tells_its_place_in_the_content()
    {
        var results = await ResultsAsync("""{"id":7,"name":"seven","content":"One.\n\n[vc_row]Two."}""");

        var finding = results[0].GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "VC101");
        Assert.Equal("seven", finding.GetProperty("path").GetString());
        Assert.Equal(3, finding.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_reader_that_has_had_enough_is_no_failure()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandProcess.ShellAsync(folder.Path, "yes 2> /dev/null '{\"content\":\"Again.\"}' | (vccleaner convert --ndjson; echo \"$?\" >&2) | head -n 2");

        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith("0\n", run.Error, StringComparison.Ordinal);
    }

    private static async Task<JsonElement[]> ResultsAsync(string input, params string[] options)
    {
        var run = await RunAsync(input, options);
        Assert.Equal("", run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static Task<CommandRun> RunAsync(string input, params string[] options) =>
        CommandRun.InProcessAsync(Path.GetTempPath(), ["convert", "--ndjson", "--isolated", .. options], Encoding.UTF8.GetBytes(input));
}
