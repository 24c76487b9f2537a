using CsCheck;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports.Json;

public class RestTests
{
    private const string Post = """{"id":5,"date":"2024-05-06T12:00:00","date_gmt":"2024-05-06T10:00:00","slug":"%c3%a4pfel","status":"publish","type":"post","link":"https://a.example/x/","title":{"rendered":"Fish &amp; <em>chips<\/em>"},"content":{"rendered":"<p>Text<\/p>\n","protected":false},"excerpt":{"rendered":"<p>Text [&hellip;]<\/p>"},"categories":[3],"tags":[4],"author":2,"featured_media":7,"sticky":true}""";

    [Fact]
    public void A_rendered_post_is_HTML()
    {
        var article = Assert.Single(Inputs.Read("posts.json", $"[{Post}]")).Article!;

        Assert.Equal(("Fish & chips", "<p>Text</p>\n", ContentFormat.Html), (article.Title, article.Content.Text, article.Format));
        var post = article.Post!;
        Assert.Equal((5, "äpfel", "https://a.example/x/", "", true, 7), (post.Id, post.Slug, post.Url, post.Excerpt, post.IsSticky, post.FeaturedImageId));
    }

    [Fact]
    public void Terms_and_people_may_come_in_files_of_their_own()
    {
        var results = Inputs.Read(
            null,
            ("categories.json", """[{"id":3,"name":"Boats &amp; more","slug":"boats","taxonomy":"category"}]"""),
            ("posts.json", $"[{Post}]"),
            ("tags.json", """[{"id":4,"name":"Jam","slug":"jam","taxonomy":"post_tag"}]"""),
            ("users.json", """[{"id":2,"name":"Mara Keeper","slug":"mara","avatar_urls":{},"rendered":1}]"""));

        var post = Assert.Single(results).Article!.Post!;
        Assert.Equal(["Boats & more", "Jam"], post.Terms.Select(term => term.Name));
        Assert.Equal("Mara Keeper", post.Author);
    }

    [Theory]
    [InlineData("[{0},{0}]", 2)]
    [InlineData("{0}\n{0}\n{0}\n", 3)]
    [InlineData("{0}", 1)]
    [InlineData("{{\"posts\":[{0}],\"pages\":[{0}],\"total\":2}}", 2)]
    public void Posts_come_in_lists_in_objects_and_line_by_line(string form, int count)
    {
        var results = Inputs.Read("posts.json", string.Format(null, form, Post));

        Assert.Equal(count, results.Count(result => result.Article is not null));
        Assert.Equal("", Ids(results));
    }

    [Fact]
    public void What_is_wrong_with_a_post_stays_with_it()
    {
        var results = Inputs.Read("posts.json", $"[{Post},\n{{\"id\":6,\"content\":{{\"raw\":nonsense}}}},\n{Post},\n{{\"id\":1}},\n{{\"title\":\"cut");

        Assert.Equal(2, results.Count(result => result.Article is not null));
        Assert.Equal("VC011 VC011 VC010", Ids(results));
        Assert.Equal(new LinePosition(2, 1), results[1].Source.PositionOf(0));
        Assert.Contains("in line 2", results[1].Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"a\ud83d\ude00b", "a😀b")]
    [InlineData(@"half \ud83d of it, \ude00", "half \uFFFD of it, \uFFFD")]
    [InlineData(@"\u00e9\u0041\t\/\\ \""q\"" \r\nx\ry\u0000\b", "éA\t/\\ \"q\" \nx\ny")]
    [InlineData(@"\u12", "\uFFFD12")]
    public void Strings_mean_what_JSON_says_and_half_a_surrogate_pair_hurts_nobody(string raw, string text)
    {
        var results = Inputs.Read("posts.json", $$$"""[{"id":1,"title":"{{{raw}}}","content":{"raw":"{{{raw}}}"}}]""");

        if (raw != @"\u12") Assert.Equal(text, results.Single().Source.Text);
        else Assert.Equal("VC011", Ids(results));
    }

    [Fact]
    public void A_key_that_is_no_text_is_an_unreadable_item()
    {
        var results = Inputs.Read("posts.json", $$$"""[{"id":1,"\ud800x":2,"content":{"\udc00":"y"}},{{{Post}}}]""");

        Assert.Contains(results, result => result.Article?.Post?.Id == 5);
    }

    [Fact]
    public void Deep_nesting_is_a_finding()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 200_000));

        Assert.Equal("VC010", Ids(Inputs.Read("posts.json", $"[{Post},{{\"content\":{deep}")));
        Assert.Equal("VC011", Ids(Inputs.Read("posts.json", $"[{Post},{{\"content\":{deep}{deep.Replace('[', ']')}}}]")));
    }

    [Fact]
    public void Every_character_keeps_its_line_and_column_in_the_file()
    {
        const string Raw = @"[vc_row a=\""1\""]MARK1 \u00fc\ud83d\ude00 é😀 MARK2\r\nMARK3\nline MARK4 \\MARK5";
        var json = $"[\n{Post},\n  {{ \"id\" : 1, \"title\":\"é\",\n\t\"content\": {{\"raw\" : \"{Raw}\"}} }}]";

        var source = Inputs.Read("posts.json", json)[1].Source;

        for (var i = 1; i <= 5; i++)
        {
            var expected = new SourceText("", json).PositionOf(json.IndexOf($"MARK{i}", StringComparison.Ordinal));
            Assert.Equal(expected, source.PositionOf(source.Text.IndexOf($"MARK{i}", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Whatever_is_in_a_file_nothing_throws()
    {
        var piece = Gen.OneOf(
            Gen.OneOf("{", "}", "[", "]", ",", ":", "\"", "\\", "\"content\":", "\"rendered\"", "\"title\":", "\"db\":", "\"posts\":", "null", "1e9", "\\ud800", "\n", Post, "\"_embedded\":", "\"html\":\"x\"", "\"tags\":", "\uFEFF"),
            Gen.String[0, 4]);

        piece.Array[0, 40].Sample(pieces => _ = Inputs.Read("posts.json", "[{\"content\":1," + string.Concat(pieces)));
        piece.Array[0, 40].Sample(pieces => _ = Inputs.Read("ghost.json", "{\"db\":[{\"data\":{" + string.Concat(pieces)));
    }
}
