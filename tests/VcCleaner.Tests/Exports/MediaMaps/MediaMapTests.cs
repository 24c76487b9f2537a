using System.Text;
using VcCleaner.Exports;
using VcCleaner.Exports.MediaMaps;
using Xunit;

namespace VcCleaner.Tests.Exports.MediaMaps;

public sealed class MediaMapTests
{
    private const string Url = "https://harbour.example/wp-content/uploads/2019/05/pier.jpg";

    [Theory]
    [InlineData("id,url,alt\n7," + Url + ",\"The \"\"old\"\" pier\"\n")]
    [InlineData("\uFEFFID;guid;alt_text\r\n7;" + Url + ";The \"old\" pier\r\n")]
    [InlineData("sep=;\nID;Attachment URL;Alt Text\n7;" + Url + ";\"The \"\"old\"\" pier\"\n")]
    [InlineData("7," + Url + ",\"The \"\"old\"\" pier\"")]
    [InlineData("ID\tpost_type\tguid\t_wp_attachment_image_alt\n7\tattachment\t" + Url + "\tThe \"old\" pier\n9\tpage\thttps://harbour.example/?p=9\t\n")]
    [InlineData("""[{ "id": 7, "status": "library", "url": "https://harbour.example/wp-content/uploads/2019/05/pier.jpg", "alt": "The \"old\" pier", "usedBy": ["a.md"] }, { "status": "external", "url": "https://x.example/a.png" }]""")]
    [InlineData("""[{"id":7,"link":"https://harbour.example/pier/","title":{"rendered":"Pier"},"alt_text":"The &quot;old&quot; pier","media_details":{"width":800,"file":"2019/05/pier.jpg"},"source_url":"https://harbour.example/wp-content/uploads/2019/05/pier.jpg"}]""")]
    [InlineData("""{ "7": { "url": "https://harbour.example/wp-content/uploads/2019/05/pier.jpg", "alt": "The \"old\" pier" }, }""")]
    public void A_map_gives_ids_addresses_and_texts(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.Diagnostics);
        var attachment = Assert.Single(reading.Attachments);
        Assert.Equal((7, Url, "The \"old\" pier"), (attachment.Id, attachment.Url, attachment.AlternativeText));
    }

    [Fact]
    public void Another_export_is_a_map()
    {
        var reading = Read(ExportBuilder.Head + ExportBuilder.Attachment(7, "2019/05/pier.jpg") + ExportBuilder.Tail);

        Assert.Equal(("Alt 7", "2019/05/pier.jpg"), (Assert.Single(reading.Attachments).AlternativeText, reading.Attachments[0].FilePath));
    }

    [Theory]
    [InlineData("name,address\nx,y\n", "1:1 VC321 The media map cannot be read: its first line names no column `id`; nothing was converted.")]
    [InlineData("", "1:1 VC321 The media map cannot be read: it is empty; nothing was converted.")]
    [InlineData("[\n{\"id\": 7, \"url\": \"https://x.example/a.png\"},\n{\"id\" 8}]", "3:7 VC321 The media map cannot be read: it is no JSON from here on; nothing was converted.")]
    [InlineData("[{\"name\": \"x\"}]", "1:1 VC321 The media map cannot be read: none of its values has an `id` with an address; nothing was converted.")]
    [InlineData("<rss><channel><item><wp:post_id>1</wp:post_id></item></channel></rss>", "1:1 VC321 The media map cannot be read: the export holds no attachments; nothing was converted.")]
    [InlineData("id,url\n7,https://x.example/a.png\nseven,https://x.example/b.png\n", "3:1 VC322 A row of the media map was left out: `seven` is no attachment's id.")]
    [InlineData("id,url\n7,https://x.example/a.png\n8,\n", "3:1 VC322 A row of the media map was left out: attachment 8 has no address.")]
    [InlineData("id,url\n7,https://x.example/a.png|https://x.example/b.png\n", "2:1 VC322 A row of the media map was left out: `https://x.example/a.png|https://x.example/b.png` is not one address.")]
    [InlineData("id,url\n7,\"https://x.example/a.png\n", "2:1 VC322")]
    [InlineData("[{\"id\": 7, \"url\": \"https://x.example/a.png\"},\n  {\"id\": \"8\"}]", "2:3 VC322 A row of the media map was left out: attachment 8 has no address.")]
    public void What_cannot_be_used_is_a_finding_with_its_line(string text, string expected)
    {
        var reading = Read(text);

        var finding = reading.Diagnostics[0];
        Assert.StartsWith(expected, $"{reading.Source.PositionOf(finding.Span.Start)} {finding.Descriptor.Id} {finding.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_wins_over_the_export_and_is_completed_by_it()
    {
        var map = new MediaLibrary([new Attachment { Id = 7, Url = "https://new.example/pier.jpg" }, new Attachment { Id = 8, Url = "https://new.example/quay.jpg" }]);

        var media = ExportBuilder.Open(ExportBuilder.Head + ExportBuilder.Attachment(7, "2019/05/pier.jpg") + ExportBuilder.Attachment(9, "a.jpg") + ExportBuilder.Tail, ReaderOptions.Default with { Media = map }).Media;

        Assert.Equal([7, 8, 9], media.All.Select(attachment => attachment.Id));
        Assert.Equal(("https://new.example/pier.jpg", "Alt 7"), (media.Find(7)!.Url, media.Find(7)!.AlternativeText));
    }

    private static MediaMapReading Read(string text) => MediaMap.Read(new InputFile("map", () => new MemoryStream(Encoding.UTF8.GetBytes(text))), ReaderOptions.Default);
}
