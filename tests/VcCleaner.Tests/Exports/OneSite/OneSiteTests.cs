using System.Text;
using VcCleaner.Exports;
using VcCleaner.Sites;
using VcCleaner.Tests.Sites;
using Xunit;

namespace VcCleaner.Tests.Exports.OneSite;

/// <summary>One site gives one result, whatever it comes in.</summary>
public class OneSiteTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("hugo")]
    [InlineData("jekyll")]
    public void A_site_becomes_the_same_files_from_every_kind_of_export(string profile)
    {
        var site = SampleSite.Create();
        var expected = Convert(profile, ("site.xml", SampleExport.Write(site)));

        Assert.Equal(4, expected.Count(file => file.Key.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Contains("The fair", string.Concat(expected.Values), StringComparison.Ordinal);
        Same(expected, Convert(profile, ("dump.sql", SampleDump.WriteExtended(site))));
        Same(expected, Convert(profile, ("dump.sql", SampleDump.WriteComplete(site, "blog_"))));
        Same(expected, Convert(profile, ("dump.sql", SampleDump.WriteSingle(site, "x7f_"))));
        Same(expected, Convert(profile, ("posts.json", SampleAnswers.WritePosts(site)), ("media.json", SampleAnswers.WriteMedia(site))));
        Same(expected, Convert(profile, ("media.json", SampleAnswers.ToLines(SampleAnswers.WriteMedia(site))), ("posts.json", SampleAnswers.ToLines(SampleAnswers.WritePosts(site)))));
    }

    [Fact]
    public void Tables_may_stand_in_files_of_their_own()
    {
        var site = SampleSite.Create();
        var dump = SampleDump.WriteExtended(site);
        var parts = dump.Split("DROP TABLE IF").Skip(1).Select((part, index) => ($"{index}.sql", "-- Part\nDROP TABLE IF" + part)).Reverse().ToArray();

        Same(Convert("hugo", ("dump.sql", dump)), Convert("hugo", parts));
    }

    [Fact]
    public void Nothing_private_leaves_a_dump()
    {
        var options = new SiteOptions { Filter = new ArticleFilter { IncludePrivate = true, OnlyStatuses = ["publish", "draft", "private", "trash"] }, Profile = SiteProfiles.Hugo };
        var bytes = Encoding.UTF8.GetBytes(SampleDump.WriteExtended(SampleSite.Create()));

        var (files, sides) = SiteBuilder.Convert([new InputFile("dump.sql", () => new MemoryStream(bytes))], options);

        var all = string.Concat(files.Select(file => file.Text)) + string.Concat(sides.Values);
        Assert.Contains("Private words.", all, StringComparison.Ordinal);
        foreach (var secret in (string[])["$P$B", "private.example", "secret", "mara\""]) Assert.DoesNotContain(secret, all, StringComparison.Ordinal);
    }

    internal static SortedDictionary<string, string> Convert(string profile, params (string Name, string Text)[] inputs)
        => Convert(profile, [.. inputs.Select(input => (input.Name, Encoding.UTF8.GetBytes(input.Text)))]);

    internal static SortedDictionary<string, string> Convert(string profile, (string Name, byte[] Bytes)[] inputs)
    {
        var options = new SiteOptions { Profile = SiteProfiles.Find(profile)! };
        var (files, sides) = SiteBuilder.Convert(inputs.Select(input => new InputFile(input.Name, () => new MemoryStream(input.Bytes))), options);
        var all = new SortedDictionary<string, string>(sides, StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.LeftOut == LeftOutReason.None)) all.Add(file.Path, file.Text);
        Assert.DoesNotContain(files.SelectMany(file => file.Diagnostics), finding => finding.Descriptor.Severity == VcCleaner.Diagnostics.Severity.Error);
        return all;
    }

    internal static void Same(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (path, text) in expected) Assert.Equal((path, text), (path, actual[path]));
    }
}
