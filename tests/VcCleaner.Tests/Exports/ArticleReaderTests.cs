using System.Text;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Exports;

public class ArticleReaderTests
{
    [Theory]
    [InlineData("---\ntitle: A walk\n---\nBody", "---\ntitle: A walk\n---\n", "A walk")]
    [InlineData("---\r\ntitle: \"Say \\\"hi\\\"\"\r\ntags:\r\n  - a\r\n---\r\n\r\nBody", "---\r\ntitle: \"Say \\\"hi\\\"\"\r\ntags:\r\n  - a\r\n---\r\n", "Say \"hi\"")]
    [InlineData("---\nID: 7\npost_title: 'It''s on'\n---\nBody", "---\nID: 7\npost_title: 'It''s on'\n---\n", "It's on")]
    [InlineData("+++\ntitle = \"Toml\"\ndraft = true\n+++\nBody", "+++\ntitle = \"Toml\"\ndraft = true\n+++\n", "Toml")]
    [InlineData("---\ntitle: >\n  folded\n---\nBody", "---\ntitle: >\n  folded\n---\n", "folded")]
    [InlineData("---\ntitle: [a, b]\n---\nBody", "---\ntitle: [a, b]\n---\n", null)]
    [InlineData("---\n---\nBody", "---\n---\n", null)]
    public void Front_matter_is_split_off_byte_for_byte(string text, string frontMatter, string? title)
    {
        var article = Read("page.md", text).Article!;

        Assert.Equal(frontMatter, article.FrontMatter);
        Assert.Equal(text, article.FrontMatter + article.Content.Text);
        Assert.Equal(title, article.Title);
    }

    [Theory]
    [InlineData("---\n\nBut first, a rule.\n\n---\n")]
    [InlineData("---\nJust words here\n---\n")]
    [InlineData("---\ntitle: never closed\n")]
    [InlineData("Text\n---\na: b\n---\n")]
    public void A_thematic_break_is_no_front_matter(string text)
    {
        var article = Read("page.md", text).Article!;

        if (text.StartsWith("---\n\n", StringComparison.Ordinal)) return;
        Assert.Null(article.FrontMatter);
        Assert.Equal(text, article.Content.Text);
    }

    [Fact]
    public void Lines_are_counted_from_the_top_of_the_file()
    {
        var content = Read("page.md", "---\ntitle: x\n---\n\n[vc_row]\n").Article!.Content;

        Assert.Equal(new LinePosition(5, 1), content.PositionOf(content.Text.IndexOf('[', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_bad_byte_behind_front_matter_is_found_at_its_place()
    {
        byte[] bytes = [.. "---\ntitle: ü\n---\nÄöü "u8, 0xFF, .. " x"u8];

        var result = ArticleReader.Read("a.md", bytes, ReaderOptions.Default);

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(new LinePosition(4, 5), result.Source.PositionOf(finding.Span.Start));
    }

    [Theory]
    [InlineData("a.md", "<p>HTML in Markdown</p>", ContentFormat.Markdown)]
    [InlineData("a.txt", "[vc_row]\n\nOne line.\n\nAnother line.", ContentFormat.Text)]
    [InlineData("a.txt", "[vc_row][vc_column_text]<p>One</p>[/vc_column_text][/vc_row]\n\nBare.\n", ContentFormat.Text)]
    [InlineData("<stdin>", "\\[vc\\_row\\]\n\nOne line.", ContentFormat.Markdown)]
    [InlineData("<stdin>", "# Title\n\nSee [this](x.html).\n", ContentFormat.Markdown)]
    [InlineData("<stdin>", "<p>[vc_row]</p>\n\n<p>One</p>\n", ContentFormat.Html)]
    [InlineData("<stdin>", "<!DOCTYPE html>\n<title>x</title>\nBare text", ContentFormat.Html)]
    [InlineData("page.html", "<h2>Only</h2>\n<ul><li>tags</li></ul>", ContentFormat.Html)]
    [InlineData("page.html", "Bare\n\nlines", ContentFormat.Text)]
    [InlineData("page.html", "---\nlayout: post\n---\n<p>One</p>", ContentFormat.Html)]
    [InlineData("<stdin>", "Just one line", ContentFormat.Text)]
    public void The_format_follows_name_and_content(string name, string text, object format)
    {
        Assert.Equal(format, Read(name, text).Article!.Format);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void Empty_input_is_an_article_with_a_finding(string text)
    {
        var result = Read("a.txt", text);

        Assert.NotNull(result.Article);
        Assert.Equal("VC005", Assert.Single(result.Diagnostics).Descriptor.Id);
    }

    [Fact]
    public void Unreadable_input_is_no_article()
    {
        var result = ArticleReader.Read("a.png", (ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], ReaderOptions.Default);

        Assert.Null(result.Article);
        Assert.Equal("VC004", Assert.Single(result.Diagnostics).Descriptor.Id);
        Assert.Equal("a.png", result.Source.Name);
    }

    [Fact]
    public void A_stream_is_read_like_its_bytes()
    {
        using var stream = new MemoryStream("[vc_row]"u8.ToArray());

        Assert.Equal("[vc_row]", ArticleReader.Read("a", stream, ReaderOptions.Default).Article!.Content.Text);
    }

    private static ReadResult Read(string name, string text) => ArticleReader.Read(name, Encoding.UTF8.GetBytes(text), ReaderOptions.Default);
}
