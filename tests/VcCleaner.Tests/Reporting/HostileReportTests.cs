using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using VcCleaner.Reporting;
using Xunit;

namespace VcCleaner.Tests.Reporting;

/// <summary>An export is written by strangers, and a report of it is read by terminals, browsers and the machines that run builds.</summary>
public sealed class HostileReportTests
{
    private static readonly string[] Texts =
    [
        "::error::x", "\n::error file=a::x", "\r\n  ::add-mask::x", "\u00A0::stop-commands::x", "##[error]x", "a ##[group]x", "#\u200B##[add-mask]x",
        "##vso[task.setvariable variable=x]y", "##teamcity[buildStatus status='FAILURE']", "\u001B[2J\u001B]0;title\u0007", "\u009B31m", "\u0000\u0008\u007F",
        "\u202Eabc\u202C \u2066x\u2069", "\uFEFF\u200B\u2028\u2029", "\U000E0041\U000E0042", "\uFFFE\uFFFF", "\uD83D", "%0A::error::x", "%250A",
        "<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "]]>&amp;&lt;", "--><!--", "`</code><script>", "``` | | |\n| x |", "\\| a \\\\| b",
        "[x](javascript:alert(1))", "![x](http://example.invalid/t.gif)", "@someone #1 www.example.invalid", "section_start:0:x\r\u001B[0K", "${{ secrets.X }}",
        "{0} {{1}}", "</failure></testcase>", "../../etc/passwd", "a:b,c=d;e", "\t\u000B\u000C",
    ];

    public static TheoryData<string> Names() => [.. ReportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_line_of_a_report_is_an_order_to_the_machine_that_runs_the_build(string name)
    {
        foreach (var text in Texts)
        {
            foreach (var line in Lines(name, text))
            {
                if (name == "github" && IsOurs(line)) continue;
                Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), $"{Shown(text)}: {line}");
            }

            // The runner obeys these wherever they stand.
            Assert.DoesNotMatch("##[A-Za-z]*\\[", Written(name, text));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_report_holds_a_character_that_acts_instead_of_being_seen(string name)
    {
        foreach (var text in Texts)
        {
            foreach (var rune in Written(name, text).EnumerateRunes())
            {
                if (rune.Value == '\n') continue;
                var isActing = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
                Assert.False(isActing, string.Create(CultureInfo.InvariantCulture, $"{Shown(text)} gave U+{rune.Value:X4}"));
            }
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("rdjson")]
    public void Hostile_text_stays_inside_its_string(string name)
    {
        foreach (var text in Texts)
        {
            using var hostile = JsonDocument.Parse(Written(name, text));
            using var harmless = JsonDocument.Parse(Written(name, "x"));

            Assert.Equal(Shape(harmless.RootElement), Shape(hostile.RootElement));
        }
    }

    [Fact]
    public void Hostile_text_stays_inside_its_line_of_ndjson()
    {
        foreach (var text in Texts)
        {
            var lines = Lines("ndjson", text);

            Assert.Equal(4, lines.Length);
            foreach (var line in lines[..3]) using (JsonDocument.Parse(line)) Assert.StartsWith("{", line);
        }
    }

    [Theory]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    public void Hostile_text_stays_inside_its_element(string name)
    {
        var expected = XDocument.Parse(Written(name, "x")).Descendants().Select(element => element.Name.LocalName).ToArray();
        foreach (var text in Texts)
        {
            var elements = XDocument.Parse(Written(name, text)).Descendants().Select(element => element.Name.LocalName);

            Assert.Equal(expected, elements);
        }
    }

    [Fact]
    public void Hostile_text_makes_no_element_of_the_page()
    {
        var known = Tags(Written("html", "x")).Distinct().ToArray();
        foreach (var text in Texts) Assert.Empty(Tags(Written("html", text)).Except(known));
    }

    [Fact]
    public void Hostile_text_makes_nothing_of_the_summary_but_code_and_text()
    {
        var pipeline = new Markdig.MarkdownPipelineBuilder();
        Markdig.MarkdownExtensions.UsePipeTables(pipeline);
        Markdig.MarkdownExtensions.UseAutoLinks(pipeline);
        var built = pipeline.Build();
        foreach (var text in Texts)
        {
            var html = Markdig.Markdown.ToHtml(Written("markdown", text), built);

            Assert.Equal(["a", "code", "h1", "h2", "p", "table", "tbody", "td", "th", "thead", "tr"], Tags(html).Append("a").Distinct().Order(StringComparer.Ordinal));
            Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
            Assert.Equal(2 + 2, html.Split("<tr>").Length - 1 - 2);
        }
    }

    [Fact]
    public void Edits_reach_programs_exactly_as_they_are()
    {
        foreach (var text in Texts.Where(text => !text.Any(char.IsSurrogate) && !text.Contains('\uFFFE')))
        {
            using var json = JsonDocument.Parse(Written("json", text));

            var edits = json.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.TryGetProperty("fix", out _));
            Assert.Equal(text, Assert.Single(edits).GetProperty("fix").GetProperty("edits")[0].GetProperty("text").GetString());
        }
    }

    private static bool IsOurs(string line) =>
        line.StartsWith("::error file=", StringComparison.Ordinal) || line.StartsWith("::warning file=", StringComparison.Ordinal);

    private static string Written(string name, string text) => ReportSample.Text(ReportFormats.Find(name)!, ReportSample.Hostile(text));

    private static string[] Lines(string name, string text) => Written(name, text).Split('\n');

    private static string[] Tags(string html) =>
        [.. System.Text.RegularExpressions.Regex.Matches(html, "<([a-z][a-z0-9]*)").Select(match => match.Groups[1].Value)];

    /// <summary>Everything of a document but its strings.</summary>
    private static string Shape(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().Select(member => $"{member.Name}:{Shape(member.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Shape))}]",
        _ => element.ValueKind.ToString(),
    };

    private static string Shown(string text) => PrintableText.Of(text);
}
