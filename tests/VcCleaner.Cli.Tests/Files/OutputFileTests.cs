using VcCleaner.Cli.Files;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Files;

public sealed class OutputFileTests
{
    [Fact]
    public void Text_is_written_without_a_byte_order_mark()
    {
        using var folder = new TemporaryFolder();

        Write(folder, "page.md", "é\n");

        Assert.Equal([0xC3, 0xA9, 0x0A], File.ReadAllBytes(folder.PathOf("page.md")));
    }

    [Fact]
    public void An_interrupted_write_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.md", "old\n");
        var file = new OutputFile("page.md", folder.PathOf("page.md"));

        Assert.ThrowsAny<OperationCanceledException>(() => file.Write(OutputFile.Encode("new\n"), new CancellationToken(canceled: true)));

        Assert.Equal(["page.md"], folder.Files());
        Assert.Equal("old\n", File.ReadAllText(folder.PathOf("page.md")));
    }

    [Fact]
    public void A_failed_rename_leaves_no_temporary_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.md/inside.txt", "A folder has the name that the file should get.\n");

        var failure = Assert.Throws<CommandFailure>(() => Write(folder, "page.md", "new\n"));

        Assert.Equal("`page.md` is a folder, so no file of that name can be written.", failure.Message);
        Assert.Equal(["page.md/inside.txt"], folder.Files());
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_points_to_is_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real.md", "old\n");
        File.CreateSymbolicLink(folder.PathOf("link.md"), "real.md");

        Write(folder, "link.md", "new\n");

        Assert.Equal("real.md", new FileInfo(folder.PathOf("link.md")).LinkTarget);
        Assert.Equal("new\n", File.ReadAllText(folder.PathOf("real.md")));
    }

    [Fact]
    public void A_file_system_in_memory_is_no_device()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "There is no /dev/shm.");
        var folder = Path.Combine("/dev/shm", Path.GetRandomFileName());
        try
        {
            new OutputFile("a/page.md", Path.Combine(folder, "a/page.md")).Write("new\n"u8.ToArray(), CancellationToken.None);

            Assert.Equal(["a/page.md"], Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(TemporaryFolder folder, string name, string text) =>
        new OutputFile(name, folder.PathOf(name)).Write(OutputFile.Encode(text), CancellationToken.None);
}
