using VcCleaner.Linting;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>Comments that silence findings reach as far as they say, and no further.</summary>
public sealed class SuppressionTests
{
    private const string Card = "[tour_card title=\"Harbour tours\"]";

    [Theory]
    [InlineData("<!-- vccleaner-ignore VC201: ours -->" + Card, "")]
    [InlineData("<!-- vccleaner-ignore unknown-shortcode: ours -->" + Card, "")]
    [InlineData("<!-- vccleaner-ignore VC2: ours -->" + Card, "")]
    [InlineData("<!-- vccleaner-ignore VC201, VC405: ours -->" + Card, "VC901")]
    [InlineData("<!-- vccleaner-ignore VC201: ours -->" + Card + Card, "VC201")]
    [InlineData("<!-- vccleaner-ignore VC201: ours -->\n<p>\n" + Card, "")]
    [InlineData("<!-- vccleaner-ignore VC201: ours -->[vc_row][vc_column]" + Card + Card + "[/vc_column][/vc_row]" + Card, "VC201")]
    [InlineData(Card + "<!-- vccleaner-ignore VC201: ours -->", "VC201 VC901")]
    [InlineData("<!-- vccleaner-disable VC201: ours -->" + Card + Card + "<!-- vccleaner-enable VC201 -->" + Card, "VC201")]
    [InlineData("<!-- vccleaner-disable VC201: ours -->" + Card + Card, "")]
    [InlineData(Card + "<!-- vccleaner-ignore-file VC201: ours -->" + Card, "")]
    [InlineData("<!-- vccleaner-ignore VC403: follows -->\n<p><a href=\"#\">More</a></p>" + "<a href=\"#\">More</a>", "VC403")]
    [InlineData("<!-- vccleaner-ignore VC307: known --><div><div><img src=\"/a.jpg\"></div></div><img src=\"/b.jpg\">", "VC307")]
    [InlineData("<!-- vccleaner-ignore: ours -->" + Card, "VC905 VC201")]
    [InlineData("<!-- vccleaner-ignore ALL: ours -->" + Card, "VC905 VC201")]
    [InlineData("<!-- vccleaner-ignore VC999: ours -->" + Card, "VC905 VC201")]
    [InlineData("<!-- vccleaner-silence VC201: ours -->" + Card, "VC905 VC201")]
    public void A_comment_silences_what_it_names(string content, string left) => Assert.Equal(left, Lint.Ids(Lint.Find(content)));

    [Fact]
    public void A_comment_without_a_reason_is_reported_to_who_asks_for_it()
    {
        const string content = "<!-- vccleaner-ignore VC201 -->" + Card;
        var selection = RuleSelection.Create([], [], ["VC902"], [], out _);

        Assert.Equal("", Lint.Ids(Lint.Find(content)));
        Assert.Equal("VC902", Lint.Ids(Lint.Find(content, options: LintOptions.Default with { Selection = selection })));
    }

    [Fact]
    public void A_comment_for_a_rule_that_did_not_run_is_not_unused()
    {
        var selection = RuleSelection.Create([], ["VC201"], [], [], out _);

        Assert.Equal("", Lint.Ids(Lint.Find("<!-- vccleaner-ignore VC201: ours -->[vc_btn title=\"More\"]", options: LintOptions.Default with { Selection = selection })));
    }

    [Fact]
    public void What_is_silenced_is_not_fixed()
    {
        const string content = "<!-- vccleaner-ignore VC110: a sample of leaked text -->[vc_btn title=”More”][vc_btn title=”More”]";

        Assert.Equal("<!-- vccleaner-ignore VC110: a sample of leaked text -->[vc_btn title=”More”][vc_btn title=\"More\"]", Lint.Fix(content));
    }

    [Fact]
    public void Findings_about_the_whole_article_are_silenced_for_the_whole_file()
    {
        var item = CleanExport.Item(8, "<!-- vccleaner-ignore-file bad-slug: an old address --><p>Text</p>", slug: "106");

        Assert.Empty(Lint.FindInFile("site.xml", new CleanExport(3) { MoreItems = item }.ToString()));
    }

    [Theory]
    [InlineData("108")]
    [InlineData("106")]
    public void Rules_can_be_ignored_for_one_post(string post)
    {
        var export = new CleanExport(3) { MoreItems = CleanExport.Item(8, "<p>Text</p>", slug: "106") + CleanExport.Item(10, "<p>Text</p>", slug: "107") }.ToString();
        var options = LintOptions.Default with { PostIgnores = [new PostIgnore(post, ["VC7"])] };

        var finding = Assert.Single(Lint.FindInFile("site.xml", export, options));
        Assert.Equal(110, finding.PostId);
    }

    [Theory]
    [InlineData("<!-- vccleaner-ignore VC110: gone -->[vc_btn title=\"More\"]", "[vc_btn title=\"More\"]")]
    [InlineData("<!-- vccleaner-ignore-file VC110: gone --><p>Text</p>", "<p>Text</p>")]
    [InlineData("<!-- vccleaner-ignore VC110, VC201: ours -->" + Card, "<!-- vccleaner-ignore VC201: ours -->" + Card)]
    [InlineData("<!-- vccleaner-ignore VC201 VC110 -->" + Card, "<!-- vccleaner-ignore VC201 -->" + Card)]
    // Other articles, or a conversion, may have what these are for; and a range has two ends.
    [InlineData("<!-- vccleaner-ignore VC404: gone -->[vc_btn title=\"More\"]", null)]
    [InlineData("<!-- vccleaner-ignore VC2: gone -->[vc_btn title=\"More\"]", null)]
    [InlineData("<!-- vccleaner-disable VC110: gone -->[vc_btn title=\"More\"]<!-- vccleaner-enable VC110 -->", null)]
    public void A_comment_that_silences_nothing_is_removed(string content, string? left) => Assert.Equal(left ?? content, Lint.Fix(content));

    [Fact]
    public void An_unused_comment_is_reported_once() => Assert.Equal("VC901 VC901", Lint.Ids(Lint.Find("<!-- vccleaner-ignore VC110, VC404: gone -->[vc_btn title=\"More\"]")));

    [Fact]
    public void Each_comment_that_silences_something_is_of_use()
    {
        // Scopes in each other: the finding is silenced by all three, two of them by other selectors.
        const string content = "<!-- vccleaner-ignore-file unknown-shortcode: a --><!-- vccleaner-disable VC2: b -->[vc_row][vc_column]<!-- vccleaner-ignore VC201: c -->" + Card + "[/vc_column][/vc_row]";

        Assert.Equal("", Lint.Ids(Lint.Find(content)));
    }

    [Theory]
    [InlineData("<!-- vccleaner-ignore VC201: ours -->" + Card, "")]
    [InlineData("<!-- vccleaner-ignore VC201: ours --><div>" + Card, "VC201 VC901")]
    [InlineData("<!-- vccleaner-disable VC201: ours -->" + Card + "<!-- vccleaner-enable VC201 -->", "")]
    [InlineData("<!-- vccleaner-ignore-file VC201: ours -->" + Card, "")]
    public void A_hundred_thousand_comments_are_no_burden(string piece, string expected)
    {
        var content = string.Concat(Enumerable.Repeat(piece, 100_000));

        Assert.Equal(expected, string.Join(' ', Lint.Find(content).Select(finding => finding.Descriptor.Id).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void One_comment_is_found_among_a_hundred_thousand()
    {
        var content = string.Concat(Enumerable.Repeat("<!-- a --><p>Text</p>", 50_000));

        Assert.Equal("VC201", Lint.Ids(Lint.Find($"{content}<!-- vccleaner-ignore VC201: ours -->{Card}{content}{Card}")));
    }
}
