using System.IO.Compression;
using System.Text;
using VcCleaner.Exports;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports;

public class ExportInputTests
{
    private const string Whole = Head + "<item><title>One</title><content:encoded><![CDATA[Text]]></content:encoded></item>" + Tail;

    [Theory]
    [InlineData("site.xml", Whole, InputKind.Wxr)]
    [InlineData("site.xml", "<rss><channel><title>x</title><wp:wxr_version>1.0</wp:wxr_version>", InputKind.Wxr)]
    [InlineData("feed.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item/></channel></rss>", InputKind.Feed)]
    [InlineData("feed.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", InputKind.Feed)]
    [InlineData("sitemap.xml", "<?xml version=\"1.0\"?><urlset></urlset>", InputKind.Xml)]
    [InlineData("posts", "[{\"id\":1,\"title\":{\"rendered\":\"x\"},\"content\":{\"rendered\":\"\"}}]", InputKind.RestJson)]
    [InlineData("orchard.schema.json", "{ \"$schema\": \"https://json-schema.org/draft-07/schema\", \"properties\": { \"content\": {}, \"taxonomy\": {} } }", InputKind.Page)]
    [InlineData("dump", "-- MySQL dump 10.13\nCREATE TABLE `wp_posts` (\n", InputKind.Sql)]
    [InlineData("table.csv", "id,title\n1,x\n", InputKind.Csv)]
    [InlineData("<stdin>", "[vc_row][vc_column]Text[/vc_column][/vc_row]", InputKind.Page)]
    [InlineData("<stdin>", "<!-- wp:paragraph -->\n<p>x</p>", InputKind.Page)]
    [InlineData("page.xhtml", "<?xml version=\"1.0\"?><html><body/></html>", InputKind.Page)]
    [InlineData("<stdin>", "---\ntitle: CREATE TABLE of contents\n---\n", InputKind.Page)]
    [InlineData("<stdin>", "", InputKind.Page)]
    public void The_kind_of_input_is_told_by_its_content(string name, string text, object kind)
    {
        Assert.Equal(kind, InputDetector.Detect(name, Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void What_cannot_be_read_is_named()
    {
        var result = Open("<?xml version=\"1.0\"?><urlset></urlset>").Articles().Single();

        Assert.Equal("The input looks like an XML file that is no WordPress export, which cannot be read; nothing was read.", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void A_page_is_an_export_of_one_article()
    {
        var article = Open("Just [vc_row]").Articles().Single().Article!;

        Assert.Equal("Just [vc_row]", article.Content.Text);
        Assert.Null(article.Post);
    }

    [Fact]
    public void A_gzip_file_is_expanded()
    {
        Assert.Equal("Text", Open(Gzip(Encoding.UTF8.GetBytes(Whole))).Articles().Single().Article!.Content.Text);
    }

    [Fact]
    public void A_damaged_gzip_file_gives_what_came_before_the_damage()
    {
        var random = new Random(1);
        var items = string.Concat(Enumerable.Range(1, 400).Select(i => Item(i, Convert.ToBase64String(Enumerable.Range(0, 900).Select(_ => (byte)random.Next(256)).ToArray()))));
        var bytes = Gzip(Encoding.UTF8.GetBytes(Head + items + Tail));
        bytes.AsSpan(bytes.Length / 2, 64).Fill(0xFF);

        List<ReadResult> results = [.. Open(bytes).Articles()];

        Assert.InRange(results.Count(r => r.Article is not null), 100, 399);
        Assert.Equal("VC015", Ids(results[^1..]));
    }

    [Fact]
    public void An_archive_gives_each_export_in_it()
    {
        var bytes = Zip(("one.xml", Whole), ("readme.txt", "no"), ("__MACOSX/._one.xml", "junk"), ("parts/two.xml", Whole));

        Assert.Equal(["site.xml/one.xml", "site.xml/parts/two.xml"], Open(bytes).Articles().Select(r => r.Source.Name));
    }

    [Fact]
    public void A_gzip_file_that_was_cut_off_says_so()
    {
        var bytes = Gzip(Encoding.UTF8.GetBytes(Whole));

        Assert.Contains(Ids(Open(bytes[..^30]).Articles()), (string[])["VC010", "VC015"]);
    }

    [Fact]
    public void An_archive_that_was_cut_off_is_an_error()
    {
        Assert.Equal("VC015", Ids(Open(Zip(("one.xml", Whole))[..60]).Articles()));
    }

    [Fact]
    public void An_archive_without_an_export_is_named()
    {
        Assert.Equal("VC004", Ids(Open(Zip(("readme.txt", "no"))).Articles()));
    }

    [Fact]
    public void A_page_that_is_too_large_is_not_read()
    {
        Assert.Equal("VC013", Ids(Open(new string('x', 2000), new ReaderOptions { MaxItemBytes = 1000 }).Articles()));
    }

    [Fact]
    public void A_bomb_ends_at_the_limit()
    {
        var bytes = Gzip(Encoding.UTF8.GetBytes(Head + Item(1, "One") + new string(' ', 2_000_000) + Item(2, "Two") + Tail));

        List<ReadResult> results = [.. Open(bytes, new ReaderOptions { MaxExpandedBytes = 1_000_000 }).Articles()];

        Assert.Equal("VC013", Ids(results));
        Assert.Equal("One", results[0].Article!.Content.Text);
    }

    [Fact]
    public void An_unknown_encoding_is_an_error()
    {
        Assert.Equal("VC003", Ids(Open(Whole, new ReaderOptions { EncodingName = "utf-99" }).Articles()));
    }

    [Fact]
    public void Items_are_read_in_any_order_by_any_thread()
    {
        var export = Open(Head + string.Concat(Enumerable.Range(1, 200).Select(i => Item(i, $"Text {i}"))) + Tail);

        var ids = export.Items().ToList().AsParallel().AsOrdered().Select(i => i.Read()!.Article!.Post!.Id);

        Assert.Equal(Enumerable.Range(1, 200).Select(i => (long)i), ids);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(bytes);
        return memory.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }
}
