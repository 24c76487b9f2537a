using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using VcCleaner.Reporting;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Reporting;

public sealed class ReportFormatsTests
{
    private static readonly string[] Json = ["json", "sarif", "gitlab", "rdjson"];
    private static readonly string[] Xml = ["junit", "checkstyle"];

    public static TheoryData<string> Names() => [.. ReportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_reads_as_it_stands_beside_the_cases(string name) =>
        Snapshot.Matches(Repository.PathOf("tests", "VcCleaner.Tests", "Cases", "Reporting", $"ordinary.{name}"), Text(name, ReportSample.Ordinary));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_empty_report_is_a_valid_document(string name)
    {
        foreach (var report in new[] { ReportSample.Empty, ReportSample.Clean })
        {
            var text = Text(name, report);

            if (Json.Contains(name)) using (JsonDocument.Parse(text)) Assert.EndsWith("\n", text);
            else if (Xml.Contains(name)) Assert.NotNull(XDocument.Parse(text).Root);
            else if (name == "ndjson") Assert.Equal("summary", JsonDocument.Parse(text).RootElement.GetProperty("type").GetString());
            else if (name is "html" or "markdown") Assert.Contains("No findings", text, StringComparison.Ordinal);
            else Assert.Equal("", text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_has_no_byte_order_mark_and_ends_each_line_with_a_line_feed(string name)
    {
        using var output = new MemoryStream();
        ReportFormats.Find(name)!.Write(ReportSample.Ordinary, output);

        var bytes = output.ToArray();
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.True(output.CanWrite, "The stream belongs to the caller.");
    }

    [Fact]
    public void Findings_come_in_the_same_order_whichever_came_first()
    {
        var findings = ReportSample.Ordinary.Findings;

        var reversed = Report.Of(findings.Reverse(), ReportSample.Ordinary.Files.Reverse(), ReportSample.Version);

        foreach (var format in ReportFormats.All) Assert.Equal(ReportSample.Text(format, ReportSample.Ordinary), ReportSample.Text(format, reversed));
    }

    [Fact]
    public void Gitlab_gets_a_fingerprint_of_its_own_for_each_of_two_equal_findings()
    {
        using var json = JsonDocument.Parse(Text("gitlab", ReportSample.Many(50)));

        var fingerprints = json.RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()).ToArray();

        Assert.Equal(50, fingerprints.Distinct().Count());
    }

    /// <summary>The fields, required ones and their values, as the documentation of GitLab lists them; it publishes no schema.</summary>
    [Fact]
    public void Gitlab_gets_what_its_documentation_lists()
    {
        string[] severities = ["info", "minor", "major", "critical", "blocker"];

        using var json = JsonDocument.Parse(Text("gitlab", ReportSample.Ordinary));

        foreach (var issue in json.RootElement.EnumerateArray())
        {
            Assert.NotEqual("", issue.GetProperty("description").GetString());
            Assert.NotEqual("", issue.GetProperty("check_name").GetString());
            Assert.Contains(issue.GetProperty("severity").GetString(), severities);
            var location = issue.GetProperty("location");
            Assert.False(location.GetProperty("path").GetString()!.StartsWith("./", StringComparison.Ordinal));
            Assert.True(location.GetProperty("lines").GetProperty("begin").GetInt32() > 0);
        }
    }

    [Fact]
    public void Github_gets_ten_of_each_kind_and_is_told_how_many_are_missing()
    {
        var lines = Text("github", ReportSample.Many(100)).TrimEnd('\n').Split('\n');

        foreach (var command in new[] { "::error ", "::warning ", "::notice " })
            Assert.Equal(10, lines.Count(line => line.StartsWith(command, StringComparison.Ordinal)));
        Assert.Equal("and 70 more findings, which GitHub would not show here; the step's summary lists them all.", lines[^1]);
    }

    [Fact]
    public void Code_scanning_gets_no_more_results_than_it_takes_and_the_severest_of_them()
    {
        var report = ReportSample.Many(30_000);

        using var json = JsonDocument.Parse(Text("sarif", report));

        var run = json.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(25_000, results.Length);
        Assert.Equal(report.Counts.Errors, results.Count(result => result.GetProperty("level").GetString() == "error"));
        Assert.Equal(report.Counts.Warnings, results.Count(result => result.GetProperty("level").GetString() == "warning"));
        Assert.Contains("5000 of 30000", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotNull(ReportFormats.Find("sarif")!.Shortfall(report));
    }

    [Fact]
    public void The_summary_of_a_step_stays_within_what_GitHub_takes()
    {
        var text = Text("markdown", ReportSample.Many(40_000));

        Assert.InRange(Encoding.UTF8.GetByteCount(text), MarkdownReport.MaxBytes / 2, MarkdownReport.MaxBytes);
        Assert.Contains("more findings, for which there is no room here.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_of_several_lines_gives_GitHub_no_columns()
    {
        var lines = Text("github", ReportSample.Ordinary).Split('\n');

        Assert.DoesNotContain(lines, line => line.Contains("line=2,endLine=5,col=", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("line=12,endLine=12,col=17,endColumn=28,", StringComparison.Ordinal));
    }

    [Fact]
    public void Colours_stand_around_words_and_leave_the_rest_alone()
    {
        var colors = new TextColors { Strong = "<b>", Faint = "<f>", Error = "<e>", Warning = "<w>", Info = "<i>", Reset = "</>" };

        var colored = ReportSample.Text(new TextReport(colors), ReportSample.Many(3));

        var plain = System.Text.RegularExpressions.Regex.Replace(colored, "<[bfewi/]>", "");
        Assert.Equal(Text("text", ReportSample.Many(3)), plain);
        Assert.Contains("<e>error</>", colored, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_are_those_of_the_findings()
    {
        var counts = ReportSample.Ordinary.Counts;

        Assert.Equal(new ReportCounts(2, 1, 2, 1), counts);
        Assert.Equal(5, counts.Total);
    }

    private static string Text(string name, Report report) => ReportSample.Text(ReportFormats.Find(name)!, report);
}
