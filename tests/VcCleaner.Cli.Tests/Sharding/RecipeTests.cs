using System.Globalization;
using System.Text;
using System.Text.Json;
using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Tests.Infrastructure;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace VcCleaner.Cli.Tests.Sharding;

/// <summary>What the README tells people to run on several machines, run as it stands there.</summary>
public sealed class RecipeTests
{
    private const string Section = "Beyond one machine";
    private const int Shards = 4;

    [Fact]
    public async Task Parallel_over_hosts_with_one_file_system_makes_what_one_run_makes()
    {
        Tools.Require("parallel");
        using var folder = await FolderWithSiteAsync();
        using var hosts = new LoopbackHosts(CommandProcess.InstallIn(folder.PathOf("bin")), "host-a", "host-b");

        var run = await ShellAsync(folder, Recipes.Read(Section, "sh")[0], hosts);

        Assert.Equal(0, run.ExitCode);
        AssertSameFiles(folder);
    }

    [Fact]
    public async Task Parallel_over_hosts_that_share_nothing_makes_what_one_run_makes()
    {
        Tools.Require("parallel");
        Tools.Require("rsync");
        using var folder = await FolderWithSiteAsync();
        using var hosts = new LoopbackHosts(CommandProcess.InstallIn(folder.PathOf("bin")), "host-a", "host-b");

        var run = await ShellAsync(folder, Recipes.Read(Section, "sh")[1], hosts);

        Assert.Equal(0, run.ExitCode);
        AssertSameFiles(folder);
    }

    [Fact]
    public async Task The_job_of_Kubernetes_covers_the_export_once()
    {
        using var folder = await FolderWithSiteAsync();
        CommandProcess.InstallIn(folder.PathOf("bin"));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Assert.Single(Recipes.Read(Section, "yaml"))));
        var job = yaml.Documents[0].RootNode;
        var container = job["spec"]["template"]["spec"]["containers"][0];
        Assert.Equal("Indexed", (string?)job["spec"]["completionMode"]);
        Assert.Equal(Shards.ToString(CultureInfo.InvariantCulture), (string?)job["spec"]["completions"]);
        Assert.Equal(["/bin/sh", "-c"], ((YamlSequenceNode)container["command"]).Select(word => (string?)word));
        var script = (string)container["args"][0]!;

        foreach (var index in new[] { 2, 0, 3, 1 })
        {
            var run = await ShellAsync(folder, $"JOB_COMPLETION_INDEX={index} exec /bin/sh -c \"$SCRIPT\"", script: script);
            Assert.Equal(0, run.ExitCode);
        }

        AssertSameFiles(folder);
    }

    [Fact]
    public async Task Partitions_of_Spark_give_what_one_filter_gives()
    {
        using var folder = new TemporaryFolder();
        CommandProcess.InstallIn(folder.PathOf("bin"));
        var python = Assert.Single(Recipes.Read(Section, "python"));
        var start = python.IndexOf(".pipe(\"", StringComparison.Ordinal) + ".pipe(\"".Length;
        var command = python[start..python.IndexOf('"', start)];
        // Lines as `toJSON` writes them; the third partition is empty.
        var lines = Enumerable.Range(1, 9).Select(id => JsonSerializer.Serialize(new { id, title = $"Pot {id}", content = $"[vc_row][vc_column_text]Fired {id} times.[/vc_column_text][/vc_row]" })).ToArray();
        folder.Write("all", Joined(lines));
        folder.Write("part-1", Joined(lines[..4]));
        folder.Write("part-2", Joined(lines[4..]));
        folder.Write("part-3", "");

        var whole = await ShellAsync(folder, $"{command} < all");
        var parts = await ShellAsync(folder, $"for part in part-*; do {command} < $part || exit; done");

        Assert.Equal(9, whole.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(whole, parts);
    }

    private static async Task<TemporaryFolder> FolderWithSiteAsync()
    {
        var folder = new TemporaryFolder();
        folder.Write("export.xml", SharedExport.Xml());
        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "export.xml", "--profile", "hugo", "-o", "one"]);
        Assert.Equal(0, run.ExitCode);
        return folder;
    }

    private static Task<CommandRun> ShellAsync(TemporaryFolder folder, string line, LoopbackHosts? hosts = null, string script = "") =>
        CommandProcess.ShellAsync(folder.Path, line, new Dictionary<string, string?>
        {
            ["PATH"] = CommandProcess.InstallIn(folder.PathOf("bin")),
            // What parallel calls instead of ssh, and where it keeps what it would ask people.
            ["PARALLEL_SSH"] = hosts?.Client,
            ["PARALLEL_HOME"] = folder.PathOf("parallel"),
            ["SCRIPT"] = script,
        });

    private static void AssertSameFiles(TemporaryFolder folder) => SameFiles.Assert(folder, "one", "my-site");

    private static string Joined(string[] lines) => new StringBuilder().AppendJoin('\n', lines).Append('\n').ToString();
}
