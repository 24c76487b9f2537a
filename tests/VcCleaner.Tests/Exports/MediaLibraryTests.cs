using System.Text;
using VcCleaner.Exports;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports;

public class MediaLibraryTests
{
    [Fact]
    public void An_attachment_may_come_after_the_article_and_in_another_file()
    {
        var export = Export.Open(
            [File("a.xml", Head + Item(1, "x") + Attachment(5, "2020/01/pier.jpg") + Tail), File("b.xml", Head + Attachment(6, "2020/01/quay.png") + Tail)],
            ReaderOptions.Default);

        var article = export.Articles().Single().Article!;

        Assert.Same(export.Media, article.Media);
        Assert.Equal("https://harbour.example/wp-content/uploads/2020/01/pier.jpg", article.Media.Find(5)!.Url);
        Assert.Equal("image/png", article.Media.Find(6)!.MediaType);
        Assert.Null(article.Media.Find(7));
    }

    [Fact]
    public void An_attachment_has_its_texts_and_sizes()
    {
        const string Metadata = """a:3:{s:5:"width";i:800;s:6:"height";i:600;s:5:"sizes";a:1:{s:9:"thumbnail";a:3:{s:4:"file";s:16:"pier-150x150.jpg";s:5:"width";i:150;s:6:"height";i:150;}}}""";

        var attachment = Open(Head + Attachment(5, "2020/01/pier.jpg", $"<wp:postmeta><wp:meta_key>_wp_attachment_metadata</wp:meta_key><wp:meta_value><![CDATA[{Metadata}]]></wp:meta_value></wp:postmeta>") + Tail).Media.Find(5)!;

        Assert.Equal(("Picture 5", "Alt 5", "Caption 5", "Description 5"), (attachment.Title, attachment.AlternativeText, attachment.Caption, attachment.Description));
        Assert.Equal((800, 600, "2020/01/pier.jpg", "image/jpeg"), (attachment.Width, attachment.Height, attachment.FilePath, attachment.MediaType));
        Assert.Equal([new AttachmentSize("thumbnail", "pier-150x150.jpg", 150, 150)], attachment.Sizes);
    }

    [Theory]
    [InlineData("https://harbour.example/wp-content/uploads/2020/01/pier.jpg", 1)]
    [InlineData("http://www.harbour.example/wp-content/uploads/2020/01/pier-300x200.jpg", 1)]
    [InlineData("https://i0.wp.example/harbour.example/wp-content/uploads/2020/01/pier.jpg?w=640&ssl=1", 1)]
    [InlineData("/wp-content/uploads/2020/01/PIER.JPG#x", 1)]
    [InlineData("2020/01/quay.jpg", 2)]
    [InlineData("2020/01/quay-scaled.jpg", 2)]
    [InlineData("2020/01/quay-1024x768.jpg", 2)]
    [InlineData("2020/02/plan-100x100.png", 3)]
    [InlineData("2020/02/b%C3%BChne.png", 4)]
    [InlineData("bühne-300x1.png", 4)]
    [InlineData("2020/03/pier.jpg", 5)]
    [InlineData("pier.jpg", 0)]
    [InlineData("2019/09/quay.jpg", 0)]
    [InlineData("", 0)]
    public void Any_address_of_an_upload_finds_it(string url, long id)
    {
        var library = new MediaLibrary(
        [
            At(1, "2020/01/pier.jpg"), At(2, "2020/01/quay-scaled.jpg"), At(3, "2020/02/plan-100x100.png"), At(4, "2020/02/bühne-e1589000000000.png"), At(5, "2020/03/pier.jpg"),
        ]);

        Assert.Equal(id, library.FindByUrl(url)?.Id ?? 0);
    }

    private static Attachment At(long id, string path) => new() { Id = id, FilePath = path, Url = "https://harbour.example/wp-content/uploads/" + path };

    private static InputFile File(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
