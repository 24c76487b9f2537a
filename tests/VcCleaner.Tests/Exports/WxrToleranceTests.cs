using System.Text;
using CsCheck;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports;

public class WxrToleranceTests
{
    [Fact]
    public void Item_tags_in_the_text_of_an_article_do_not_cut_it()
    {
        const string Content = "See <item>, </item> and <!-- here.";

        var results = Read(Head + Item(1, Content, "<![CDATA[The <item> tag]]>") + Item(2, "Two") + Tail);

        Assert.Equal([Content, "Two"], results.Select(r => r.Article!.Content.Text));
        Assert.Equal("", Ids(results));
    }

    [Fact]
    public void A_section_that_was_split_is_joined()
    {
        Assert.Equal("a ]]> b ]]> c", ReadOne(Item(1, "a ]]]]><![CDATA[> b ]]]]><![CDATA[> c")).Article!.Content.Text);
    }

    [Theory]
    [InlineData("a &amp; b", "a & b", "")]
    [InlineData("a&nbsp;b &eacute;", "a\u00A0b é", "VC012")]
    [InlineData("Fish & chips", "Fish & chips", "VC012")]
    [InlineData("&lt;p&gt;Text&#8217;s&lt;/p&gt;&#x41;", "<p>Text’s</p>A", "")]
    [InlineData("<p>Never <b>escaped</b></p>", "<p>Never <b>escaped</b></p>", "VC012")]
    [InlineData("a\u0001b\u000Bc&#8;d", "abcd", "VC012")]
    [InlineData("<![CDATA[a\u0002b]]>", "ab", "VC012")]
    [InlineData("\n<![CDATA[in]]>\n", "\nin\n", "")]
    [InlineData("&bogus; &#xFFFFFF; &#;", "&bogus; &#xFFFFFF; &#;", "VC012")]
    public void What_is_no_XML_is_read_as_it_was_meant(string raw, string meant, string id)
    {
        var result = ReadOne(Item(1, "").Replace("<![CDATA[]]>", raw, StringComparison.Ordinal));

        Assert.Equal(meant, result.Article!.Content.Text);
        Assert.Equal(id, Ids([result]));
    }

    [Theory]
    [InlineData("</p></b>")]
    [InlineData("<wp:unknown>x</wp:other>")]
    [InlineData("<wp:postmeta><wp:meta_key>k</wp:meta_key>")]
    [InlineData("<wp:comment><wp:comment_content><![CDATA[<wp:post_id>9</wp:post_id>]]></wp:comment_content></wp:comment>")]
    [InlineData("< > <> </> <!x> &")]
    public void Stray_tags_in_an_item_do_not_matter(string stray)
    {
        var results = Read(Head + Item(1, "One", more: stray) + Item(2, "Two") + Tail);

        Assert.Equal(["1 One", "2 Two"], results.Select(r => $"{r.Article!.Post!.Id} {r.Article.Content.Text}"));
    }

    [Fact]
    public void An_item_without_its_end_ends_where_the_next_begins()
    {
        var results = Read(Head + Item(1, "One").Replace("</item>", "", StringComparison.Ordinal) + Item(2, "Two") + Tail);

        Assert.Equal(["One", "Two"], results.Select(r => r.Article!.Content.Text));
        Assert.Equal("VC012", Ids(results));
    }

    [Fact]
    public void An_item_with_nothing_in_it_is_an_error_at_its_line_and_costs_no_other()
    {
        var results = Read(Head + "<item><wp:post_id>7</wp:post_id></item>\n" + Item(2, "Two") + Tail);

        Assert.Equal("VC011", Ids(results));
        Assert.Equal(new LinePosition(Head.Count(c => c == '\n') + 1, 1), results[0].Source.PositionOf(0));
        Assert.Equal("Two", results[1].Article!.Content.Text);
    }

    [Fact]
    public void Namespaces_declaration_and_comment_may_be_missing()
    {
        var results = Read("\n\n \uFEFF<rss><channel><wp:wxr_version>1.0</wp:wxr_version>" + Item(1, "One") + "</channel></rss>");

        Assert.Equal("One", Assert.Single(results).Article!.Content.Text);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-8", true)]
    public void Any_Unicode_encoding_is_read_with_true_positions(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = Head.Replace("encoding=\"UTF-8\"", "", StringComparison.Ordinal) + Item(1, "Grüße MARK 😀 END") + Tail;
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        var result = Assert.Single(Open(bytes).Articles());

        Assert.Equal("Grüße MARK 😀 END", result.Article!.Content.Text);
        Assert.Equal(new SourceText("", text).PositionOf(text.IndexOf("END", StringComparison.Ordinal)), result.Source.PositionOf(result.Source.Text.IndexOf("END", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ISO-8859-1", "windows-1252", "", "Grüße „x“")]
    [InlineData("windows-1251", "windows-1251", "", "Привет")]
    [InlineData("UTF-8", "windows-1252", "VC002", "Grüße „x“")]
    [InlineData("ISO-8859-1", "utf-8", "", "Grüße „x“")]
    public void A_declaration_is_believed_unless_the_item_disproves_it(string declared, string actual, string ids, string content)
    {
        var text = Head.Replace("UTF-8", declared, StringComparison.Ordinal) + Item(1, content) + Tail;

        List<ReadResult> results = [.. Open(EncodingSniffer.FromName(actual)!.GetBytes(text)).Articles()];

        Assert.Equal(content, Assert.Single(results).Article!.Content.Text);
        Assert.Equal(ids, Ids(results));
    }

    [Fact]
    public void Line_ends_of_every_kind_are_line_feeds()
    {
        Assert.Equal("a\nb\nc\n", ReadOne(Item(1, "a\r\nb\rc\n")).Article!.Content.Text);
    }

    [Fact]
    public void Entities_of_the_files_own_making_are_not_expanded()
    {
        const string Bomb = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"ha\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

        var result = Assert.Single(Read(Bomb + Head[Head.IndexOf("<rss", StringComparison.Ordinal)..] + Item(1, "", "&lol;&x;") + Tail));

        Assert.Equal("&lol;&x;", result.Article!.Title);
    }

    [Fact]
    public void Any_cut_keeps_every_complete_item_and_says_where_it_is()
    {
        var items = Enumerable.Range(1, 4).Select(i => i == 3 ? Attachment(i, "2020/01/a.jpg") : Item(i, $"Text {i} ü ]]]]><![CDATA[> x")).ToArray();
        var whole = Encoding.UTF8.GetBytes(Head + string.Concat(items) + Tail);
        var start = Encoding.UTF8.GetByteCount(Head);
        var ends = items.Select((_, i) => start + Encoding.UTF8.GetByteCount(string.Concat(items[..(i + 1)])) - 1).ToArray();

        Gen.Int[0, whole.Length - Tail.Length].Sample(length =>
        {
            List<ReadResult> results = [.. Open(whole[..length]).Articles()];
            var complete = ends.Where((end, i) => end <= length && i != 2).Count();
            Assert.Equal(complete, results.Count(r => r.Article?.Post is not null));
            if (length > 600) Assert.Contains("VC010", Ids(results), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Any_damage_is_survived()
    {
        var whole = Encoding.UTF8.GetBytes(Head + Item(1, "One") + Attachment(2, "2020/01/a.jpg") + Item(3, "Three") + Tail);
        string[] pieces = ["<![CDATA[", "]]>", "<item>", "</item>", "<!--", "<", "&", "\0", "\u00FF", "<wp:postmeta>", "</content:encoded>", "\"", ">"];

        Gen.Select(Gen.Int[0, whole.Length], Gen.Int[0, 40], Gen.OneOf(pieces)).Array[1, 4].Sample(damages =>
        {
            var bytes = whole.ToList();
            foreach (var (at, removed, piece) in damages)
            {
                var position = Math.Min(at, bytes.Count);
                bytes.RemoveRange(position, Math.Min(removed, bytes.Count - position));
                bytes.InsertRange(position, Encoding.UTF8.GetBytes(piece));
            }

            foreach (var result in Open([.. bytes]).Articles()) Assert.True(result.Article is not null || result.Diagnostics.Length > 0);
        });
    }

    [Fact]
    public void An_item_that_is_too_large_is_left_out_alone()
    {
        var text = Head + Item(1, "One") + Item(2, new string('x', 3_000_000)) + Item(3, "Three MARK") + Tail;

        List<ReadResult> results = [.. Open(text, new ReaderOptions { MaxItemBytes = 1_000_000 }).Articles()];

        Assert.Equal("VC011", Ids(results));
        Assert.Equal(["One", null, "Three MARK"], results.Select(r => r.Article?.Content.Text));
        Assert.Equal(new SourceText("", text).PositionOf(text.IndexOf("MARK", StringComparison.Ordinal)), results[2].Source.PositionOf(6));
    }
}
