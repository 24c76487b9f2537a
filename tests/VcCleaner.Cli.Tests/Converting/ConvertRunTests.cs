using VcCleaner.Cli.Converting;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Terminal;
using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Cli.Tests.Converting;

public sealed class ConvertRunTests
{
    private const string Source = "one\ntwo\nthree\n";

    private static readonly DiagnosticDescriptor Error = new("VC198", "bad-thing", Severity.Error, "The thing is bad.", "");
    private static readonly DiagnosticDescriptor Warning = new("VC197", "odd-thing", Severity.Warning, "The thing is odd.", "");
    private static readonly DiagnosticDescriptor Info = new("VC196", "nice-thing", Severity.Info, "The thing is nice.", "");

    [Fact]
    public void Findings_come_by_place_one_to_a_line()
    {
        var run = Run(new ConvertArguments { Verbose = true }, At(8, Warning), At(0, Error), At(4, Info));

        Assert.Equal(
            """
            article.txt:1:1: error VC198 The thing is bad.
            article.txt:2:1: info VC196 The thing is nice.
            article.txt:3:1: warning VC197 The thing is odd.

            """,
            run.Error);
    }

    [Theory]
    [InlineData("error", 1, 0, 0)]
    [InlineData("warning", 1, 1, 0)]
    [InlineData("info", 1, 1, 1)]
    [InlineData("never", 0, 0, 0)]
    public void The_gate_closes_at_its_severity(string failOn, int error, int warning, int info)
    {
        var typed = new ConvertArguments { FailOn = failOn == "never" ? null : Enum.Parse<Severity>(failOn, ignoreCase: true) };

        Assert.Equal(error, Run(typed, At(0, Error)).ExitCode);
        Assert.Equal(warning, Run(typed, At(0, Warning)).ExitCode);
        Assert.Equal(info, Run(typed, At(0, Info)).ExitCode);
    }

    [Theory]
    [InlineData(false, false, "error warning")]
    [InlineData(true, false, "error")]
    [InlineData(false, true, "error warning info")]
    public void Quiet_and_verbose_choose_what_is_shown(bool quiet, bool verbose, string expected)
    {
        var run = Run(new ConvertArguments { Quiet = quiet, Verbose = verbose }, At(0, Error), At(0, Warning), At(0, Info));

        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, string.Join(' ', lines.Select(line => line.Split(' ')[1])));
    }

    [Fact]
    public void A_finding_that_closes_the_gate_is_shown_even_to_those_who_want_it_quiet()
    {
        var run = Run(new ConvertArguments { Quiet = true, FailOn = Severity.Info }, At(0, Info));

        Assert.Equal("article.txt:1:1: info VC196 The thing is nice.\n", run.Error);
    }

    [Fact]
    public void Colours_are_for_those_who_ask()
    {
        var run = Run(new ConvertArguments { Color = ColorChoice.Always }, At(0, Warning));

        Assert.Equal("\e[1marticle.txt:1:1\e[0m: \e[33mwarning\e[0m VC197 The thing is odd.\n", run.Error);
    }

    [Fact]
    public void What_failed_its_verification_goes_beside_the_place_of_the_article()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", Source);
        folder.Write("page.md", "What was there.\n");

        var run = Run(folder, new ConvertArguments { Output = "page.md" }, isVerified: false, At(0, Error));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["article.txt", "page.md", "page.md.rejected"], folder.Files());
        Assert.Equal("What was there.\n", File.ReadAllText(folder.PathOf("page.md")));
        Assert.Contains("`page.md` was not written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_failed_its_verification_is_not_printed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", Source);

        var run = Run(folder, new ConvertArguments(), isVerified: false);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("article.txt: nothing was printed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_findings_of_one_rule_are_folded_and_all_are_shown_to_those_who_want_them()
    {
        var findings = Enumerable.Range(0, 6).Select(offset => At(offset, Warning)).Append(At(8, Error)).ToArray();

        var folded = Run(new ConvertArguments(), findings).Error.Split('\n');
        var verbose = Run(new ConvertArguments { Verbose = true }, findings).Error.Split('\n');

        Assert.Equal(4 + 1 + 1, folded.Length);
        Assert.Equal("vccleaner: and 3 more of VC197; --verbose shows them.", folded[^2]);
        Assert.Equal(7 + 1, verbose.Length);
    }

    [Fact]
    public void Lost_content_makes_the_exit_code_1_whatever_was_asked_for()
    {
        var lost = new DiagnosticDescriptor("VC903", "lost", Severity.Error, "Words are lost.", "");

        Assert.Equal(1, Run(new ConvertArguments(), At(0, lost)).ExitCode);
    }

    [Fact]
    public void An_article_that_converts_again_takes_its_rejected_attempt_away()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", Source);
        var typed = new ConvertArguments { Output = "page.md" };

        _ = Run(folder, typed, isVerified: false);
        Assert.Contains("page.md.rejected", folder.Files());
        _ = Run(folder, typed, isVerified: true);

        Assert.Equal(["article.txt", "page.md"], folder.Files());
    }

    [Fact]
    public void An_article_that_breaks_the_converter_costs_no_other_article()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 20; i++) folder.Write($"in/{i:00}.txt", $"{i}\n");

        var run = Run(folder, new ConvertArguments { Input = new InputArguments { Words = ["in"] }, Output = "out", Jobs = "4" }, (_, article) => article.Content.Name == "in/07.txt"
            ? throw new InvalidOperationException("Boom.\nBang.")
            : new PipelineResult(article.Content, article.Content.Text, [], IsVerified: true));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(19, folder.Files().Count(name => name.StartsWith("out/", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Equal(
            """
            in/07.txt:1:1: error VC904 The article broke the converter (`InvalidOperationException`: Boom. Bang.). Nothing was written for it, and the other articles went on.
            19 pages, 1 error, 1 not converted in 0.0 s → out/

            """,
            run.Error);
    }

    [Fact]
    public void What_broke_today_and_was_written_yesterday_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "a\n");
        folder.Write("in/b.txt", "b\n");
        var typed = new ConvertArguments { Input = new InputArguments { Words = ["in"] }, Output = "out" };
        _ = Run(folder, typed, (_, article) => new PipelineResult(article.Content, article.Content.Text, [], IsVerified: true));

        _ = Run(folder, typed, (_, article) => new PipelineResult(article.Content, "changed\n", [], IsVerified: article.Content.Name != "in/a.txt"));

        Assert.Equal(["in/a.txt", "in/b.txt", "out/.vccleaner/manifest.json", "out/a.md", "out/a.md.rejected", "out/b.md"], folder.Files());
        Assert.Equal("a\n", File.ReadAllText(folder.PathOf("out/a.md")));
        Assert.Equal("changed\n", File.ReadAllText(folder.PathOf("out/b.md")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void The_words_of_a_run_do_not_depend_on_how_many_work(int jobs)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 60; i++) folder.Write($"in/{i:00}.txt", $"{i}\n");

        var run = Run(folder, new ConvertArguments { Input = new InputArguments { Words = ["in"] }, Output = "out", Verbose = true, Jobs = $"{jobs}" }, (_, article) =>
        {
            if (article.Content.Name.EndsWith("0.txt", StringComparison.Ordinal)) Thread.Sleep(5);
            return new PipelineResult(article.Content, article.Content.Text, [new Diagnostic(Warning, default, [])], IsVerified: true);
        });

        var expected = Enumerable.Range(0, 60).Select(i => $"in/{i:00}.txt:1:1: warning VC197 The thing is odd.\n");
        Assert.Equal(string.Concat(expected) + "60 pages, 60 warnings in 0.0 s → out/\n", run.Error);
    }

    private static (int Offset, DiagnosticDescriptor Descriptor) At(int offset, DiagnosticDescriptor descriptor) => (offset, descriptor);

    private static CommandRun Run(ConvertArguments typed, params (int, DiagnosticDescriptor)[] findings)
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", Source);
        return Run(folder, typed, isVerified: true, findings);
    }

    private static CommandRun Run(
        TemporaryFolder folder, ConvertArguments typed, bool isVerified, params (int Offset, DiagnosticDescriptor Descriptor)[] findings)
    {
        return Run(folder, typed with { Input = new InputArguments { Words = ["article.txt"] } }, (_, article) => new PipelineResult(
            article.Content,
            article.Content.Text,
            [.. findings.Select(finding => new Diagnostic(finding.Descriptor, new TextSpan(finding.Offset, 1), []))],
            isVerified));
    }

    private static CommandRun Run(TemporaryFolder folder, ConvertArguments typed, Func<Pipeline, Article, PipelineResult> convert)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var surroundings = new Surroundings
        {
            Input = Stream.Null,
            Output = output,
            Error = error,
            WorkingDirectory = folder.Path,
            Time = new StoppedClock(),
        };

        var resolver = new ConvertResolver(folder.Path, Directory.Exists);
        var request = resolver.Resolve(typed);
        var found = new InputFinder(surroundings, request.Reader, null).Find(typed.Input.Words, null);
        var destination = resolver.ResolveDestination(typed, found);
        var source = new PageSource(PagePlan.For(found.Pages, destination), found.Folders, request.Reader, convert);
        var exitCode = new ConvertRun(source, destination, request, surroundings).Run(found.Failures, TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, System.Text.Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
