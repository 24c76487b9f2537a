using VcCleaner.Cli.Files;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Files;

public sealed class OutputFolderTests
{
    private static readonly ContentHash Hash = ContentHash.Of("text\n"u8);

    [Fact]
    public void What_was_written_is_remembered()
    {
        using var temporary = new TemporaryFolder();
        using (var first = Open(temporary))
        {
            first.Manifest.Record("a/page.md", new ManifestEntry("page.txt", 3, Hash), isWritten: true);
            first.Manifest.Save(CancellationToken.None);
        }

        using var second = Open(temporary);

        Assert.True(second.Manifest.Wrote("a/page.md", Hash));
        Assert.False(second.Manifest.Wrote("a/page.md", ContentHash.Of("other"u8)));
        Assert.Equal("a/page.md", Assert.Single(second.Manifest.Stale(_ => true)).Place);
    }

    [Fact]
    public void A_run_that_was_killed_is_remembered_as_far_as_it_came()
    {
        using var temporary = new TemporaryFolder();
        using (var killed = Open(temporary))
        {
            killed.Manifest.Record("done.md", new ManifestEntry("a.txt", 1, Hash), isWritten: true);
            temporary.Write("out/done.md", "text\n");
            killed.Manifest.Record("open.md", new ManifestEntry("b.txt", 1, Hash), isWritten: true);
        }

        File.AppendAllText(temporary.PathOf("out/.vccleaner/journal"), "{\"path\":\"torn.md\",\"sou");
        using var next = Open(temporary);

        Assert.True(next.Manifest.Wrote("done.md", Hash));
        Assert.False(next.Manifest.Wrote("open.md", Hash));
    }

    [Fact]
    public void What_a_killed_run_left_half_written_goes_away()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("out/.vccleaner/tmp/.half.tmp", "ha");

        Open(temporary).Dispose();

        Assert.Empty(temporary.Files());
    }

    [Fact]
    public void A_damaged_manifest_knows_nothing_and_breaks_nothing()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("out/.vccleaner/manifest.json", "{\"version\":1,\"files\":[\n{\"path\":1}\nnull\n[]\n\"x\"\n{{{\n");

        using var folder = Open(temporary);

        Assert.Empty(folder.Manifest.Stale(_ => true));
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("link/outside.md")]
    [InlineData("link/deep/outside.md")]
    [InlineData("file-link.md")]
    [InlineData("through.md")]
    [InlineData("circle-a/page.md")]
    public void Nothing_is_written_or_removed_outside(string place)
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("elsewhere/outside.md", "text\n");
        temporary.Write("elsewhere/deep/outside.md", "text\n");
        temporary.Write("outside.md", "text\n");
        using var folder = Open(temporary);
        Directory.CreateSymbolicLink(temporary.PathOf("out/link"), temporary.PathOf("elsewhere"));
        File.CreateSymbolicLink(temporary.PathOf("out/file-link.md"), temporary.PathOf("outside.md"));
        File.CreateSymbolicLink(temporary.PathOf("out/through.md"), "link/outside.md");
        Directory.CreateSymbolicLink(temporary.PathOf("out/circle-a"), "circle-b/x");
        Directory.CreateSymbolicLink(temporary.PathOf("out/circle-b"), "circle-a/x");

        Assert.Contains("leads out of", Assert.Throws<CommandFailure>(() => folder.Check(place)).Message, StringComparison.Ordinal);
        Assert.False(folder.Remove(place, Hash, isRehearsal: false));
        Assert.True(File.Exists(temporary.PathOf("outside.md")));
        Assert.True(File.Exists(temporary.PathOf("elsewhere/outside.md")));
    }

    [Fact]
    public void A_link_within_the_folder_is_nobody_s_danger()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("out/real/page.md", "text\n");
        Directory.CreateSymbolicLink(temporary.PathOf("out/link"), "real");
        using var folder = Open(temporary);

        folder.Check("link/page.md");
    }

    [Fact]
    public void What_somebody_has_edited_is_not_removed()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("out/a/mine.md", "edited\n");
        temporary.Write("out/b/ours.md", "text\n");
        using var folder = Open(temporary);

        Assert.False(folder.Remove("a/mine.md", Hash, isRehearsal: false));
        Assert.True(folder.Remove("b/ours.md", Hash, isRehearsal: true));
        Assert.True(folder.Remove("b/ours.md", Hash, isRehearsal: false));

        Assert.True(File.Exists(temporary.PathOf("out/a/mine.md")));
        Assert.False(Directory.Exists(temporary.PathOf("out/b")));
    }

    [Fact]
    public void Two_runs_do_not_write_into_one_folder_at_a_time()
    {
        using var temporary = new TemporaryFolder();
        using var first = Open(temporary);

        var failure = Assert.Throws<CommandFailure>(() => Open(temporary));

        Assert.Equal("another run is writing into `out`; wait for its end.", failure.Message);
    }

    private static OutputFolder Open(TemporaryFolder temporary) => OutputFolder.Open("out", temporary.PathOf("out"), willWrite: true);
}
