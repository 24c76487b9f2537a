using System.Globalization;
using System.Net;
using System.Text;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

/// <summary>An export that tries everything: nothing leaves the output folder, nothing is lost, and each trick is a finding.</summary>
public sealed class HostileExportTests
{
    private static readonly (string Slug, string Title)[] Posts =
    [
        ("../../etc/passwd", "Up"), ("%2e%2e%2f%2e%2e%2fescape", "Encoded"), ("/absolute", "Absolute"), ("CON", "Device"), ("nul.txt", "Another device"),
        (new string('a', 300), "Long"), ("🎉🎉", "Emoji"), ("caf\u00E9", "Composed"), ("cafe\u0301", "Decomposed"), ("Twin", "Upper"), ("twin", "Lower"),
        ("..", "Dots"), ("", ""), ("a\u0000b", "Null"), ("yaml-1", "x\"\ndraft: true\n---\n# injected"), ("yaml-2", "'}]\n: - ? &a *a !t %"),
        ("template", "{{ site.secret }} {% include passwd %} {{< readfile \"/etc/passwd\" >}}"), ("bidi", "\u202Etxt.exe"),
    ];

    [Theory]
    [InlineData("plain")]
    [InlineData("hugo")]
    [InlineData("jekyll")]
    public async Task Nothing_leaves_the_folder_and_nothing_is_lost(string profile)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/site.xml", Export());

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "in/site.xml", "-o", "in/out", "--profile", profile, "--verbose"]);

        Assert.Equal(0, run.ExitCode);
        var articles = folder.Files().Where(name => name.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        // The last id comes twice, and both articles are written.
        Assert.Equal(Posts.Length + 3, articles.Length);
        Assert.All(folder.Files(), name => Assert.StartsWith("in/", name, StringComparison.Ordinal));
        Assert.All(articles, name => Assert.StartsWith("in/out/", name, StringComparison.Ordinal));
        Assert.All(articles, name => Assert.All(name.Split('/'), part => Assert.InRange(part.Length, 1, 110)));
        Assert.Equal(articles.Length, articles.Select(name => name.Normalize().ToUpperInvariant()).Distinct().Count());
        Assert.DoesNotContain(articles, name => Path.GetFileNameWithoutExtension(name).Equals("con", StringComparison.OrdinalIgnoreCase));
        foreach (var id in new[] { "VC701", "VC702", "VC703" }) Assert.Contains(id, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_stays_one_text_of_the_front_matter()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", Export());

        _ = await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "out", "-q"]);

        var injected = File.ReadAllText(folder.PathOf("out/posts/yaml-1.md"));
        Assert.DoesNotContain("\ndraft:", injected, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# injected", injected, StringComparison.Ordinal);
        Assert.Equal(2, injected.Split('\n').Count(line => line == "---"));
    }

    [Fact]
    public async Task A_post_as_large_as_a_whole_site_is_converted_like_its_neighbours()
    {
        const int Rows = 60_000;
        using var folder = new TemporaryFolder();
        folder.Write("site.xml", ExportWithLargePost(Rows));

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "site.xml", "-o", "out", "-q"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["out/posts/after.md", "out/posts/before.md", "out/posts/large.md"], folder.Files().Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var large = File.ReadAllText(folder.PathOf("out/posts/large.md"));
        Assert.Equal(Rows, large.AsSpan().Count("\n## Harbour "));
        Assert.Contains($"\n## Harbour {Rows}\n", large, StringComparison.Ordinal);
    }

    /// <summary>20 MB in one post between two small ones.</summary>
    private static string ExportWithLargePost(int rows)
    {
        var content = new StringBuilder();
        for (var i = 1; i <= rows; i++)
        {
            content.Append(CultureInfo.InvariantCulture, $"""
                [vc_row][vc_column][vc_custom_heading text="Harbour {i}" font_container="tag:h2"][vc_column_text]The boat of day {i} came in <strong>late</strong> &amp; wet.

                Nobody saw <a href="https://old.example/boat-{i}/">its crew</a>, and the gulls had the catch; the pier was empty, the lamps were out, the sea was flat.[/vc_column_text][/vc_column][/vc_row]

                """);
        }

        var xml = new StringBuilder("<rss xmlns:content=\"c\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><link>https://old.example</link>\n");
        foreach (var (id, slug, text) in new[] { (1, "before", "Small."), (2, "large", content.ToString()), (3, "after", "Small too.") })
        {
            xml.Append(CultureInfo.InvariantCulture, $"""
                <item><title>{slug}</title><content:encoded><![CDATA[{text}]]></content:encoded><wp:post_id>{id}</wp:post_id>
                <wp:post_name>{slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>

                """);
        }

        return xml.Append("</channel></rss>\n").ToString();
    }

    private static string Export()
    {
        var xml = new StringBuilder("<rss xmlns:content=\"c\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><link>https://old.example</link>\n");
        for (var i = 0; i < Posts.Length; i++) Append(xml, i + 1, Posts[i].Slug, Posts[i].Title, "post", 0);
        // Each is the other's parent, and one id comes twice.
        Append(xml, 101, "hen", "Hen", "page", 102);
        Append(xml, 102, "egg", "Egg", "page", 101);
        Append(xml, 102, "egg", "Another egg", "page", 101);
        return xml.Append("</channel></rss>\n").ToString();
    }

    private static void Append(StringBuilder xml, int id, string slug, string title, string type, int parent) => xml.Append(CultureInfo.InvariantCulture,
        $"""
        <item><title>{WebUtility.HtmlEncode(title)}</title><link>https://old.example/?p={id}</link>
        <content:encoded><![CDATA[[vc_row]Text of {id}.[/vc_row]]]></content:encoded>
        <wp:post_id>{id}</wp:post_id><wp:post_name>{WebUtility.HtmlEncode(slug)}</wp:post_name><wp:status>publish</wp:status><wp:post_parent>{parent}</wp:post_parent><wp:post_type>{type}</wp:post_type></item>

        """);
}
