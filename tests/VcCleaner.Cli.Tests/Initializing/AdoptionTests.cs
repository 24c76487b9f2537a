using System.Text.Json;
using System.Text.RegularExpressions;
using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Initializing;

/// <summary>What others install: the action, the hooks, the problem matcher, and what <c>init</c> writes; judged by those who read it.</summary>
public sealed class AdoptionTests
{
    [Fact]
    public async Task The_problem_matcher_reads_what_concise_prints()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pages/a: b.txt", "Text.\n[vc_row][vc_column width=”1/2″]x[/vc_column]\n");
        using var matcher = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathOf(".github", "vccleaner-matcher.json"), TestContext.Current.CancellationToken));
        var pattern = matcher.RootElement.GetProperty("problemMatcher")[0].GetProperty("pattern")[0];

        var run = await CommandRun.InProcessAsync(folder.Path, ["lint", "pages", "-f", "concise", "-q"]);

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length >= 2);
        foreach (var line in lines)
        {
            var match = Regex.Match(line, pattern.GetProperty("regexp").GetString()!);
            Assert.Equal("pages/a: b.txt", Value("file"));
            Assert.Equal("2", Value("line"));
            Assert.Matches("^[0-9]+$", Value("column"));
            Assert.Equal("warning", Value("severity"));
            Assert.Matches("^VC1[0-9]{2}$", Value("code"));
            Assert.EndsWith(".", Value("message"));

            string Value(string group) => match.Groups[pattern.GetProperty(group).GetInt32()].Value;
        }
    }

    [Fact]
    public void Precommit_accepts_the_hooks()
    {
        var run = Tools.Run(Tools.Require("pre-commit"), Repository.Root, "validate-manifest", Repository.PathOf(".pre-commit-hooks.yaml"));

        Assert.Equal(("", 0), run);
    }

    [Fact]
    public async Task Precommit_accepts_the_configuration_that_init_writes()
    {
        var program = Tools.Require("pre-commit");
        using var folder = new TemporaryFolder();
        await CommandRun.InProcessAsync(folder.Path, ["init", "--ci", "pre-commit"]);

        Assert.Equal(("", 0), Tools.Run(program, folder.Path, "validate-config", ".pre-commit-config.yaml"));
    }

    [Fact]
    public void A_validator_of_actions_accepts_ours()
    {
        var run = Tools.Run(Tools.Require("action-validator"), Repository.Root, Repository.PathOf("action.yml"));

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public async Task A_validator_of_workflows_accepts_the_one_that_init_writes()
    {
        var program = Tools.Require("action-validator");
        using var folder = new TemporaryFolder();
        await CommandRun.InProcessAsync(folder.Path, ["init", "--ci", "github"]);

        var run = Tools.Run(program, folder.Path, ".github/workflows/vccleaner.yml");

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public async Task The_configuration_that_init_writes_can_be_read()
    {
        using var folder = new TemporaryFolder();
        foreach (var profile in VcCleaner.Sites.SiteProfiles.All)
        {
            File.Delete(folder.PathOf("vccleaner.json"));
            folder.Write("page.txt", "Text.\n");
            await CommandRun.InProcessAsync(folder.Path, ["init", "--profile", profile.Name]);

            var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "page.txt", "--quiet"]);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }
}
