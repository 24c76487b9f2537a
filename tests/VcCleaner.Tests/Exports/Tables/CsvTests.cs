using System.Collections.Frozen;
using CsCheck;
using VcCleaner.Configuration;
using VcCleaner.Exports;
using VcCleaner.Exports.Tables;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports.Tables;

public class CsvTests
{
    [Theory]
    [InlineData("id,Title,Content\n1,One,\"Text, with \"\"quotes\"\"\nand lines\"\n2,Two,Plain\n")]
    [InlineData("\uFEFFid;Title;Content\r\n1;One;\"Text, with \"\"quotes\"\"\r\nand lines\"\r\n2;Two;Plain\r\n")]
    [InlineData("id\tTitle\tContent\n1\tOne\t\"Text, with \"\"quotes\"\"\nand lines\"\n2\tTwo\tPlain")]
    [InlineData("sep=|\nid|Title|Content\n1|One|\"Text, with \"\"quotes\"\"\nand lines\"\n\n2|Two|Plain")]
    [InlineData("\"ID\", \"Post Title\" ,\"post_content\"\n\"1\",\"One\",\"Text, with \"\"quotes\"\"\nand lines\"\n\"2\",\"Two\",Plain\n")]
    public void Tables_are_read_however_they_are_written(string table)
    {
        var results = Inputs.Read("posts.csv", table);

        Assert.Equal(["Text, with \"quotes\"\nand lines", "Plain"], results.Select(result => result.Source.Text));
        Assert.Equal(["One", "Two"], results.Select(result => result.Article!.Title));
        Assert.Equal([1L, 2L], results.Select(result => result.Article!.Post!.Id));
    }

    [Fact]
    public void Columns_tell_what_an_export_knows()
    {
        var result = Assert.Single(Inputs.Read("posts.csv", """
            ID,Title,Content,Excerpt,Date,Post Type,Permalink,Image URL,Categories,Tags,Status,Author Email,Author Name,Slug
            9,"Fish &amp; chips",Text,Short,2024-05-06 12:00:00,page,https://a.example/fish/,https://a.example/wp-content/uploads/2024/05/fish.jpg|https://a.example/2.jpg,News>Food|Boats,"one, two",publish,mara@private.example,Mara Keeper,fish
            """));

        var post = result.Article!.Post!;
        Assert.Equal(("Fish & chips", "page", "https://a.example/fish/", "fish", "Mara Keeper", "Short"), (result.Article.Title, post.Type, post.Url, post.Slug, post.Author, post.Excerpt));
        Assert.Equal(["category Food", "category Boats", "post_tag one", "post_tag two"], post.Terms.Select(term => $"{term.Taxonomy} {term.Name}"));
        Assert.Equal("2024/05/fish.jpg", result.Article.Media.Find(post.FeaturedImageId)!.FilePath);
        Assert.Equal(2024, post.Published!.Value.Year);
    }

    [Fact]
    public void A_configuration_names_columns_that_cannot_be_told()
    {
        const string Table = "Nr,Kop,Tekst\n1,Een,Hallo\n";

        Assert.Equal("VC025", Ids(Inputs.Read("posts.csv", Table)));
        var options = new VcCleaner.Exports.ReaderOptions { CsvColumns = new Dictionary<string, string> { ["content"] = "Tekst", ["title"] = "kop" }.ToFrozenDictionary() };
        var article = Assert.Single(Inputs.Read("posts.csv", Table, options)).Article!;
        Assert.Equal(("Een", "Hallo"), (article.Title, article.Content.Text));
    }

    [Fact]
    public void The_configuration_knows_the_same_words() => Assert.Equal(CsvColumns.Roles, Words.CsvKeys);

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_line()
    {
        var results = Inputs.Read("posts.csv", "id,title,content\n1,One,First\n2,Two,\"open\n3,Three,Third\n4,Four,Fourth\n");

        Assert.Equal(["First", "Third", "Fourth"], results.Where(result => result.Article is not null).Select(result => result.Source.Text));
        Assert.Equal(new LinePosition(3, 1), results.Single(result => result.Article is null).Source.PositionOf(0));
        Assert.Equal("VC011", Ids(results));
    }

    [Fact]
    public void Every_character_keeps_its_line_and_column_in_the_file()
    {
        const string Table = "title,content,id\r\nx,\"é \"\"MARK1\"\" 😀 MARK2\r\nMARK3\nMARK4 \"\"MARK5\",2\r\n";

        var source = Inputs.Read("posts.csv", Table).Single().Source;

        for (var i = 1; i <= 5; i++)
        {
            var expected = new SourceText("", Table).PositionOf(Table.IndexOf($"MARK{i}", StringComparison.Ordinal));
            Assert.Equal(expected, source.PositionOf(source.Text.IndexOf($"MARK{i}", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("Title,Content\nA,B\n", true)]
    [InlineData("A list, with content in it\nand more", false)]
    [InlineData("[vc_row title=\"a,b\"],content\n", false)]
    public void A_table_is_told_by_its_heading_where_its_name_says_nothing(string text, bool isTable)
    {
        Assert.Equal(isTable ? InputKind.Csv : InputKind.Page, InputDetector.Detect("<stdin>", System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Whatever_is_in_a_table_nothing_throws()
    {
        var piece = Gen.OneOf(Gen.OneOf("\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\t", "é", "\0", " \"", "sep=", "content"), Gen.String[0, 4]);

        piece.Array[0, 40].Sample(pieces => _ = Inputs.Read("posts.csv", "id,content,title\n" + string.Concat(pieces)));
        piece.Array[0, 40].Sample(pieces => _ = Inputs.Read("posts.csv", string.Concat(pieces)));
    }
}
