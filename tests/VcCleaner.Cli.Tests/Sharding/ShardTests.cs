using System.Globalization;
using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Sharding;

/// <summary>Whatever the order in which workers end, their folder is, byte for byte, that of one run.</summary>
public sealed class ShardTests
{
    private const int Shards = 4;

    private static readonly string[] Profiles = ["plain", "hugo", "jekyll", "astro", "obsidian", "zola"];

    public static TheoryData<string> AllProfiles() => [.. Profiles];

    [Theory]
    [MemberData(nameof(AllProfiles))]
    public async Task Four_shards_in_any_order_make_what_one_run_makes(string profile)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        await ConvertAsync(folder, "one", profile);

        foreach (var order in new[] { new[] { 1, 2, 3, 4 }, [4, 2, 1, 3], [3, 3, 1, 4, 2] })
        {
            var output = $"shards-{string.Join('-', order)}";
            foreach (var number in order) await ConvertAsync(folder, output, profile, $"{number}/{Shards}");
            SameFiles.Assert(folder, "one", output);
        }
    }

    [Theory]
    [MemberData(nameof(AllProfiles))]
    public async Task Four_shards_at_the_same_time_make_what_one_run_makes(string profile)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        await ConvertAsync(folder, "one", profile);

        await Task.WhenAll(Enumerable.Range(1, Shards).Select(number => Task.Run(() => ConvertAsync(folder, "many", profile, $"{number}/{Shards}"))));

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task Nothing_is_left_to_do_for_a_whole_run_afterwards()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        for (var number = 1; number <= Shards; number++) await ConvertAsync(folder, "out", "hugo", $"{number}/{Shards}");

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "--profile", "hugo", "--comments", "json", "-o", "out", "--check", "--quiet"]);

        Assert.Equal(new CommandRun(0, "", ""), run);
    }

    [Fact]
    public async Task Shards_over_what_an_earlier_export_gave_make_what_one_run_makes()
    {
        using var folder = new TemporaryFolder();
        foreach (var output in new[] { "one", "many" })
        {
            folder.Write("site.xml", SharedExport.Xml(generation: 1));
            await ConvertAsync(folder, output, "hugo");
        }

        folder.Write("site.xml", SharedExport.Xml(generation: 2));
        await ConvertAsync(folder, "one", "hugo");
        foreach (var number in new[] { 2, 4, 1, 3 }) await ConvertAsync(folder, "many", "hugo", $"{number}/{Shards}");

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task Parts_of_an_export_that_has_changed_since_are_still_to_come()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml(generation: 1));
        foreach (var number in new[] { 1, 2, 3 }) await ConvertAsync(folder, "many", "plain", $"{number}/{Shards}");
        folder.Write("site.xml", SharedExport.Xml(generation: 2));
        await ConvertAsync(folder, "one", "plain");

        var fourth = await ConvertAsync(folder, "many", "plain", "4/4");
        Assert.Contains("still to come: 1, 2, 3.", fourth.Error, StringComparison.Ordinal);
        foreach (var number in new[] { 1, 2, 3 }) await ConvertAsync(folder, "many", "plain", $"{number}/{Shards}");

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task A_part_that_was_made_with_other_options_is_still_to_come()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        string[] command = ["convert", "site.xml", "-o", "many"];
        _ = await CommandRun.InProcessAsync(folder.Path, [.. command, "--wrap", "60", "--shard", "1/2"]);

        var second = await CommandRun.InProcessAsync(folder.Path, [.. command, "--shard", "2/2"]);

        Assert.Contains("still to come: 1.", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("many/media.json", folder.Files());
    }

    [Fact]
    public async Task Two_processes_do_not_do_the_same_part_at_the_same_time()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        var state = Directory.CreateDirectory(folder.PathOf("many/.vccleaner/shards/2-of-4")).FullName;
        using var held = new FileStream(Path.Combine(state, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var again = await ConvertAsync(folder, "many", "plain", "2/4");
        var other = await ConvertAsync(folder, "many", "plain", "1/4");

        Assert.Equal(new CommandRun(2, "", "vccleaner: another run is writing shard 2/4 into `many`; wait for its end.\n"), again);
        Assert.Equal(0, other.ExitCode);
    }

    [Fact]
    public async Task A_whole_run_waits_for_no_worker_and_disturbs_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        Directory.CreateDirectory(folder.PathOf("many/.vccleaner"));
        using var shared = new FileStream(folder.PathOf("many/.vccleaner/lock"), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);

        var whole = await ConvertAsync(folder, "many", "plain");

        Assert.Equal(new CommandRun(2, "", "vccleaner: another run is writing into `many`; wait for its end.\n"), whole);
    }

    [Fact]
    public async Task Nothing_is_put_away_behind_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        folder.Write("elsewhere/1-of-2/precious.txt", "Mine.");
        Directory.CreateDirectory(folder.PathOf("many/.vccleaner"));
        Directory.CreateSymbolicLink(folder.PathOf("many/.vccleaner/shards"), folder.PathOf("elsewhere"));

        Assert.Equal(2, (await ConvertAsync(folder, "many", "plain")).ExitCode);
        Assert.Equal(2, (await ConvertAsync(folder, "many", "plain", "1/2")).ExitCode);
        Assert.Contains("elsewhere/1-of-2/precious.txt", folder.Files());
    }

    [Fact]
    public async Task Another_number_of_shards_takes_over_what_was_begun()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml(generation: 1));
        foreach (var number in new[] { 1, 3 }) await ConvertAsync(folder, "many", "plain", $"{number}/4");
        folder.Write("site.xml", SharedExport.Xml(generation: 2));
        await ConvertAsync(folder, "one", "plain");

        foreach (var number in new[] { 1, 2, 3 }) await ConvertAsync(folder, "many", "plain", $"{number}/3");

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task A_whole_run_takes_over_what_shards_began()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml(generation: 1));
        await ConvertAsync(folder, "many", "plain", "2/4");
        folder.Write("site.xml", SharedExport.Xml(generation: 2));
        await ConvertAsync(folder, "one", "plain");

        await ConvertAsync(folder, "many", "plain");

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task Folders_of_several_machines_are_put_together_by_any_worker()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        await ConvertAsync(folder, "one", "jekyll");
        for (var number = 1; number <= Shards; number++)
        {
            await ConvertAsync(folder, $"machine-{number}", "jekyll", $"{number}/{Shards}");
            Copy(folder.PathOf($"machine-{number}"), folder.PathOf("many"));
        }

        await ConvertAsync(folder, "many", "jekyll", "3/4");

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task A_file_that_an_item_in_another_shard_may_have_become_is_not_removed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        await ConvertAsync(folder, "many", "plain");
        await ConvertAsync(folder, "one", "plain");
        folder.Write("site.xml", SharedExport.Xml(generation: 2, isBroken: true));
        var whole = await ConvertAsync(folder, "one", "plain");

        // The first shard meets the broken item, the last one completes the folder.
        foreach (var number in new[] { 1, 2, 3, 4 }) await ConvertAsync(folder, "many", "plain", $"{number}/{Shards}");

        Assert.Equal(1, whole.ExitCode);
        Assert.Contains("many/posts/last-1.md", folder.Files());
        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task Each_article_is_converted_by_one_worker_and_an_added_one_moves_no_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        var shares = await SharesAsync(folder);

        Assert.All(shares, share => Assert.NotEmpty(share));
        Assert.Equal(shares.SelectMany(share => share).Distinct().Count(), shares.Sum(share => share.Length));

        folder.Write("site.xml", SharedExport.Xml().Replace("<channel>", "<channel><item><title>New</title><content:encoded>New.</content:encoded><wp:post_id>77</wp:post_id><wp:post_name>new</wp:post_name><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>", StringComparison.Ordinal));
        var later = await SharesAsync(folder);

        Assert.Equal(1, later.Sum(share => share.Length) - shares.Sum(share => share.Length));
        Assert.All(shares.Zip(later), pair => Assert.Empty(pair.First.Except(pair.Second)));
    }

    [Fact]
    public async Task A_folder_of_pages_is_divided_too()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 20; i++) folder.Write(string.Create(CultureInfo.InvariantCulture, $"site/{i % 3}/page-{i}.html"), $"<p>Page {i}.</p>");
        _ = await CommandRun.InProcessAsync(folder.Path, ["convert", "site", "-o", "one", "--quiet"]);

        foreach (var number in new[] { 2, 3, 1 }) _ = await CommandRun.InProcessAsync(folder.Path, ["convert", "site", "-o", "many", "--quiet", "--shard", $"{number}/3"]);

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task A_killed_worker_started_again_ends_like_an_undisturbed_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", SharedExport.Xml());
        await ConvertAsync(folder, "one", "plain");
        foreach (var number in new[] { 1, 3, 4 }) await ConvertAsync(folder, "many", "plain", $"{number}/{Shards}");
        var line = $"{CommandProcess.InBackground("convert site.xml --comments json -o many --shard 2/4")}; "
            + "while kill -0 $program 2> /dev/null && ! [ -s many/.vccleaner/shards/2-of-4/journal ]; do sleep 0.01; done; kill -9 $program; wait $program; true";
        _ = await CommandProcess.ShellAsync(folder.Path, line);

        await ConvertAsync(folder, "many", "plain", "2/4");

        SameFiles.Assert(folder, "one", "many");
    }

    [Fact]
    public async Task Four_shards_of_a_real_export_make_what_one_run_makes()
    {
        var export = Path.Combine(Corpus.Require(), "corpus", "wxr-vc", "jackass-theology__jackasstheology__production_backups-jackasstheology.production.xml");
        Assert.SkipUnless(File.Exists(export), "That export is not in the corpus.");
        using var folder = new TemporaryFolder();
        File.Copy(export, folder.PathOf("site.xml"));
        await ConvertAsync(folder, "one", "hugo");

        await Task.WhenAll(Enumerable.Range(1, Shards).Select(number => Task.Run(() => ConvertAsync(folder, "many", "hugo", $"{number}/{Shards}"))));

        SameFiles.Assert(folder, "one", "many");
    }

    private static Task<CommandRun> ConvertAsync(TemporaryFolder folder, string output, string profile, string? shard = null) => CommandRun.InProcessAsync(
        folder.Path, ["convert", "site.xml", "--profile", profile, "--comments", "json", "-o", output, .. shard is null ? Array.Empty<string>() : ["--shard", shard]]);

    /// <summary>The files that each worker would write.</summary>
    private static async Task<string[][]> SharesAsync(TemporaryFolder folder)
    {
        var shares = new List<string[]>();
        for (var number = 1; number <= Shards; number++)
        {
            var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "out", "--dry-run", "--shard", $"{number}/{Shards}"]);
            shares.Add(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. shares];
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
