using System.Globalization;
using System.Text;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

/// <summary>A run that was killed and started again ends with the files of one that was not.</summary>
public sealed class KilledRunTests
{
    private const int Articles = 2000;
    private const int Kills = 20;

    [Fact]
    public async Task A_run_killed_twenty_times_and_started_again_ends_like_an_undisturbed_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", Export(generation: 1));
        Assert.Equal(0, (await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "calm"])).ExitCode);

        var kills = 0;
        foreach (var moment in Moments())
        {
            if (await KillAsync(folder, moment)) kills++;
        }

        // A busy machine may let a run come to its end before it is killed.
        Assert.InRange(kills, Kills / 2, Kills);
        Assert.Equal(0, (await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "rough"])).ExitCode);
        SameFiles.Assert(folder, "calm", "rough");
    }

    [Fact]
    public async Task A_killed_run_is_no_obstacle_to_an_export_that_has_changed_since()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", Export(generation: 1));
        _ = await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "rough"]);
        folder.Write("site.xml", Export(generation: 2));
        _ = await KillAsync(folder, Articles / 3);

        folder.Write("site.xml", Export(generation: 3));
        Assert.Equal(0, (await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "rough"])).ExitCode);
        Assert.Equal(0, (await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "calm"])).ExitCode);

        SameFiles.Assert(folder, "calm", "rough");
    }

    /// <summary>Random moments, the same each time: how many files have been begun. Each run goes on from where the last one was killed.</summary>
    private static IEnumerable<int> Moments()
    {
        var random = new Random(20);
        return Enumerable.Range(0, Kills).Select(_ => random.Next(1, Articles * 9 / 10)).Order();
    }

    /// <summary>Starts a run and kills it when so many files have been begun, by it and by those before it.</summary>
    /// <returns>False if the run had come to its end before.</returns>
    private static async Task<bool> KillAsync(TemporaryFolder folder, int moment)
    {
        const string Journal = "rough/.vccleaner/journal";
        var line = $"{CommandProcess.InBackground("convert site.xml -o rough")}; "
            + $"while kill -0 $program 2> /dev/null && ! {{ [ -s {Journal} ] && [ $(wc -l < {Journal}) -ge {moment} ]; }}; do sleep 0.005; done; "
            + "kill -9 $program; wait $program; true";
        _ = await CommandProcess.ShellAsync(folder.Path, line);
        return File.Exists(folder.PathOf(Journal));
    }

    /// <summary>An export whose articles, and whose last article's name, differ from one generation to the next.</summary>
    private static string Export(int generation)
    {
        var xml = new StringBuilder("<rss xmlns:content=\"c\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><link>https://old.example</link>\n");
        for (var i = 1; i <= Articles; i++)
        {
            var slug = i == Articles ? $"last-{generation}" : $"page-{i}";
            xml.Append(CultureInfo.InvariantCulture, $"""
                <item><title>Page {i}</title><link>https://old.example/{slug}/</link>
                <content:encoded><![CDATA[[vc_row]Text {i} of generation {generation}.[/vc_row]]]></content:encoded>
                <wp:post_id>{i}</wp:post_id><wp:post_name>{slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>

                """);
        }

        return xml.Append("</channel></rss>\n").ToString();
    }
}
