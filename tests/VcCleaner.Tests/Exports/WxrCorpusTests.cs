using System.Text;
using System.Xml;
using System.Xml.Linq;
using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Exports;

/// <summary>Real exports, read by us and by an XML parser that knows nothing of us.</summary>
public class WxrCorpusTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Fact]
    public void Every_item_is_read_once()
    {
        foreach (var file in Exports())
        {
            var export = Open(file);

            var results = export.Items().Select(i => i.Read()).ToList();

            Assert.Equal((file, CountItems(File.ReadAllText(file))), (file, results.Count(r => r is null || r.Article is not null)));
            // Demo exports were put together by hand: some list an attachment twice.
            Assert.InRange(export.Media.All.Length, results.Any(r => r is null) ? 1 : 0, results.Count(r => r is null));
        }
    }

    [Fact]
    public void Every_field_is_what_an_XML_parser_reads()
    {
        var compared = 0;
        foreach (var file in Exports())
        {
            if (TryParse(file) is not { } document) continue;

            var wp = document.Root!.Attributes().First(a => a.IsNamespaceDeclaration && a.Name.LocalName == "wp").Value;
            var items = document.Descendants("item").Where(i => (string?)i.Element(XName.Get("post_type", wp)) != "attachment").ToList();
            var articles = Open(file).Articles().Where(r => r.Article is not null).ToList();
            Assert.Equal(items.Count, articles.Count);
            for (var i = 0; i < items.Count; i++)
            {
                var post = articles[i].Article!.Post!;
                var isRepaired = articles[i].Diagnostics.Any(d => d.Descriptor.Id == "VC006");
                if (!isRepaired) Assert.Equal((string?)items[i].Element(Content + "encoded") ?? "", articles[i].Article!.Content.Text);
                Assert.Equal((string?)items[i].Element(XName.Get("post_id", wp)) ?? "0", post.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
                Assert.Equal(((string?)items[i].Element(XName.Get("status", wp)) ?? "publish").Trim(), post.Status);
                Assert.Equal(((string?)items[i].Element("link") ?? "").Trim(), post.Url);
                var terms = items[i].Elements("category").Select(c => (string?)c.Attribute("nicename") ?? "").Where(n => n.Length > 0).ToList();
                if (terms.Count > 0) Assert.Equal(terms.Select(Uri.UnescapeDataString), post.Terms.Select(t => t.Slug));
                compared++;
            }
        }

        Assert.True(compared > 1000, $"Only {compared} items were compared.");
    }

    [Fact]
    public void Every_article_stands_where_the_file_says()
    {
        foreach (var file in Exports())
        {
            var lines = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            foreach (var result in Open(file).Articles())
            {
                if (result.Article is null) continue;

                foreach (var offset in (int[])[0, result.Source.Length / 2, result.Source.Length - 1])
                {
                    if (offset < 0 || offset >= result.Source.Length || result.Source.Text[offset] is '\n' or '\u00A0') continue;

                    var place = result.Source.PositionOf(offset);
                    var found = lines[place.Line - 1][place.Column - 1];
                    Assert.True(found == result.Source.Text[offset] || found == '&' || result.Diagnostics.Length > 0, $"{file} {place}");
                }
            }
        }
    }

    private static IEnumerable<string> Exports()
    {
        var corpus = Path.Combine(Corpus.Require(), "corpus");
        return ((string[])["wxr-vc", "wxr-novc"]).SelectMany(folder => Directory.GetFiles(Path.Combine(corpus, folder))).Order(StringComparer.Ordinal);
    }

    private static Export Open(string file) => Export.Open([new InputFile(Path.GetFileName(file), () => File.OpenRead(file))], VcCleaner.Exports.ReaderOptions.Default);

    private static XDocument? TryParse(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int CountItems(string text)
    {
        var outside = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var start = text.IndexOf("<![CDATA[", i, StringComparison.Ordinal);
            if (start < 0) start = text.Length;
            _ = outside.Append(text, i, start - i);
            var end = start == text.Length ? start : text.IndexOf("]]>", start, StringComparison.Ordinal);
            i = end < 0 ? text.Length : Math.Min(text.Length, end + 3);
        }

        return outside.ToString().Split("<item>").Length - 1;
    }
}
