using System.Globalization;
using System.Text;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

/// <summary>A run that was killed and started again ends with the files of one that was not.</summary>
public sealed class KilledRunTests
{
    private const int Articles = 600;

    [Fact]
    public async Task A_killed_run_started_again_ends_like_an_undisturbed_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", Export(generation: 1));
        Assert.Equal(0, (await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "calm"])).ExitCode);

        foreach (var delay in new[] { "0", "0.02", "0.05", "0.1" })
        {
            if (delay != "0.1" && Directory.Exists(folder.PathOf("rough"))) Directory.Delete(folder.PathOf("rough"), recursive: true);
            await KillAsync(folder, delay);
        }

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
        await KillAsync(folder, "0.05");

        folder.Write("site.xml", Export(generation: 3));
        Assert.Equal(0, (await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "rough"])).ExitCode);
        Assert.Equal(0, (await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "calm"])).ExitCode);

        SameFiles.Assert(folder, "calm", "rough");
    }

    /// <summary>Starts a run and kills it a moment after its first file.</summary>
    private static async Task KillAsync(TemporaryFolder folder, string delay)
    {
        var line = $"{CommandProcess.InBackground("convert site.xml -o rough")}; "
            + "while kill -0 $program 2> /dev/null && ! [ -s rough/.vccleaner/journal ]; do sleep 0.01; done; "
            + $"sleep {delay}; kill -9 $program; wait $program; true";
        _ = await CommandProcess.ShellAsync(folder.Path, line);
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
