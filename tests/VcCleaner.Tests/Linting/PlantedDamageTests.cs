using VcCleaner.Diagnostics;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>Damage at a known place of a clean export is found there, to the column, and nothing is found anywhere else.</summary>
public sealed class PlantedDamageTests
{
    private const int Seeds = 25;

    /// <summary>Rule, and a damaged piece of content with the place of the finding between ⟦ and ⟧.</summary>
    public static TheoryData<string, string> Plants => new()
    {
        { "VC006", "<p>A caf⟦Ã©⟧ at the pier</p>" },
        { "VC020", "<p>A caf⟦\uFFFD⟧ at the pier</p>" },
        { "VC021", "<p>Opening⟦\u200B⟧ hours</p>" },
        { "VC022", "<p>Bread ⟦&amp;amp;⟧ butter</p>" },
        { "VC101", "[vc_row]⟦[vc_column]⟧Text[/vc_row]" },
        { "VC102", "<p>Text</p>⟦[/vc_row]⟧" },
        { "VC103", "[vc_row]⟦[vc_column]⟧Text[/vc_row][/vc_column]" },
        { "VC104", "<p>Text</p>⟦[vc_btn title=\"More\"⟧[vc_btn title=\"Tours\"]" },
        { "VC105", "[vc_row]⟦[vc_row]⟧[vc_column]Text[/vc_column][/vc_row][/vc_row]" },
        { "VC106", "⟦[vc_column]⟧Text[/vc_column]" },
        { "VC110", "[vc_btn ⟦title=”More” color=”blue”⟧]" },
        { "VC110", "[vc_btn ⟦title=&#8221;More&#8221;⟧]" },
        { "VC111", "[vc_btn ⟦title=“More” color=“blue“⟧]" },
        { "VC112", "[vc_btn ⟦title=\"More⟧ link=\"url:%2Farticle-a%2F\"]" },
        { "VC113", "[vc_btn title=\"More\" ⟦title=\"Tours\"⟧]" },
        { "VC114", "[vc_btn title=\"More\"⟦color=\"blue\"⟧]" },
        { "VC115", "[vc_btn ⟦title=\"\"More\"\"⟧ color=\"blue\"]" },
        { "VC116", "[vc_btn title=\"More\" ⟦size=lg⟧]" },
        { "VC117", "[vc_btn title=\"More\" ⟦tours⟧]" },
        { "VC121", "⟦&#91;vc_btn title=\"More\"&#93;⟧" },
        { "VC122", "⟦[VC_Btn title=\"More\"]⟧" },
        { "VC123", "<p>Write ⟦[[vc_btn]]⟧ for a button.</p>" },
        { "VC124", "<p><a href=\"⟦[tour_link id='5']⟧\">Tours</a></p>" },
        { "VC125", "⟦<p>⟧[vc_row][vc_column]</p><p>Text</p>[/vc_column][/vc_row]" },
        { "VC201", "⟦[tour_card title=\"Harbour tours\"]⟧" },
        { "VC202", "[vc_btn title=\"More\" ⟦hint=\"Opens the list of tours\"⟧]" },
        { "VC203", "⟦[vc_row disable_element=\"yes\"]⟧[vc_column]Text[/vc_column][/vc_row]" },
        { "VC204", "⟦[contact-form-7 id=\"12\" title=\"Write to us\"]⟧" },
        { "VC205", "⟦[vc_raw_html]⟧JTNDcCUzRVRleHQlM0MlMkZ*wJTNF[/vc_raw_html]" },
        { "VC206", "⟦[vc_raw_js]JTNDc2NyaXB0JTNFYWxlcnQoMSklM0MlMkZzY3JpcHQlM0U=[/vc_raw_js]⟧" },
        { "VC208", "⟦[vc_button title=\"More\" href=\"/article-a/\"]⟧" },
        { "VC215", "[vc_row ⟦full_widht=\"stretch_row\"⟧][vc_column]Text[/vc_column][/vc_row]" },
        { "VC216", "[vc_row][vc_column]Text ⟦[vc_column_text]⟧[/vc_column_text][/vc_column][/vc_row]" },
        { "VC301", "⟦[vc_single_image image=\"20584\"]⟧" },
        { "VC306", "<p><img src=\"https://other.example/a.jpg\" alt=\"Boat\"> and ⟦<img src=\"https://other.example/a.jpg\" alt=\"Boat\">⟧</p>" },
        { "VC307", "<p>⟦<img src=\"https://other.example/boat.jpg\">⟧</p>" },
        { "VC309", "<p>⟦<img src=\"https://harbour.example/wp-content/uploads/2018/01/lost.jpg\" alt=\"Boat\">⟧</p>" },
        { "VC311", "<p>⟦<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"Boat\">⟧</p>" },
        { "VC312", "<p>⟦<img alt=\"Boat\">⟧</p>" },
        { "VC401", "<p>⟦<a href=\"javascript:history.back()\">⟧Back</a></p>" },
        { "VC402", "<p>Text ⟦<a href=\"/article-a/\"><i class=\"icon\"></i></a>⟧</p>" },
        { "VC403", "<p>⟦<a href=\"#\">⟧More</a></p>" },
        { "VC403", "[vc_btn title=\"More\" ⟦link=\"url:%23\"⟧]" },
        { "VC404", "<p>⟦<a href=\"https://harbour.example/gone/\">⟧Tours</a></p>" },
        { "VC404", "<p>⟦<a href=\"/?page_id=999\">⟧Tours</a></p>" },
        { "VC405", "<p>⟦<a href=\"http://other.example/tours\">⟧Tours</a></p>" },
        { "VC406", "<p>⟦<a href=\"http://localhost:8080/tours\">⟧Tours</a></p>" },
        { "VC407", "<p>⟦<a href=\"www.other.example/tours\">⟧Tours</a></p>" },
        { "VC506", "⟦<p><strong>Opening hours</strong></p>⟧<p>Text</p>" },
        { "VC507", "<p>Text</p>⟦<h2>&nbsp;</h2>⟧<p>Text</p>" },
        { "VC508", "<p>Text</p>⟦<h1>Tours</h1>⟧<p>Text</p>" },
        { "VC504", "<h2>Tours</h2><p>Text</p>⟦<h4>By boat</h4>⟧<p>Text</p>" },
        { "VC601", "<p>Text</p>⟦<script>⟧count('visit')</script>" },
        { "VC602", "⟦<style>⟧.a { color: red }</style><p>Text</p>" },
        { "VC604", "⟦<form action=\"/send\">⟧<input name=\"q\"></form>" },
        { "VC605", "⟦<iframe src=\"https://video.example/embed/5\">⟧</iframe>" },
        { "VC606", "<p>Text</p>⟦<iframe>⟧</iframe>" },
        { "VC609", "<p>⟦<a href=\"/article-a/\" onclick=\"count()\">⟧Tours</a></p>" },
        { "VC613", $"<div style=\"background: url(⟦data:image/png;base64,{new string('A', 300)}⟧)\">Text</div>" },
        { "VC901", "⟦<!-- vccleaner-ignore VC201: ours -->⟧[vc_btn title=\"More\"]" },
        { "VC905", "⟦<!-- vccleaner-ignore: ours -->⟧[vc_btn title=\"More\"]" },
    };

    [Fact]
    public void A_clean_export_has_no_findings()
    {
        for (var seed = 0; seed < 100; seed++)
            Assert.Equal("", Lines(Lint.FindInFile("site.xml", new CleanExport(seed).ToString())));
    }

    [Theory]
    [MemberData(nameof(Plants))]
    public void It_is_found_at_its_place_and_nothing_elsewhere(string id, string planted)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var export = new CleanExport(seed);
            // Marks tell where the piece begins and ends, and where the finding is to be.
            export.Plant($"⟪{planted}⟫");
            var text = export.ToString();
            var findings = Lint.FindInFile("site.xml", WithoutMarks(text));

            var expected = $"{PlaceOf(text, '⟦')}-{PlaceOf(text, '⟧')}";
            Assert.Contains(expected, findings.Where(finding => finding.Descriptor.Id == id).Select(finding => $"{finding.Start}-{finding.End}"));
            var (start, end) = (PlaceOf(text, '⟪'), PlaceOf(text, '⟫'));
            Assert.DoesNotContain(findings, finding => IsBefore(finding.Start, start) || IsBefore(end, finding.Start));
        }
    }

    [Theory]
    [InlineData("VC704", "<wp:post_name>106</wp:post_name>")]
    [InlineData("VC706", "<wp:post_date>0000-00-00 00:00:00</wp:post_date>")]
    [InlineData("VC707", "<title></title>")]
    [InlineData("VC705", "<wp:post_name>article-a</wp:post_name>")]
    [InlineData("VC302", "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>77</wp:meta_value></wp:postmeta>")]
    public void What_is_wrong_with_an_article_as_a_whole_is_found(string id, string field)
    {
        var item = CleanExport.Item(8, "<p>Text</p>");
        var element = field[1..field.IndexOf('>', StringComparison.Ordinal)];
        item = element == "wp:postmeta"
            ? item.Replace("</item>", field + "</item>", StringComparison.Ordinal)
            : System.Text.RegularExpressions.Regex.Replace(item, $"<{element}>.*</{element}>", field);

        var findings = Lint.FindInFile("site.xml", new CleanExport(3) { MoreItems = item }.ToString());

        var finding = Assert.Single(findings);
        Assert.Equal((id, 108L, "", ""), (finding.Descriptor.Id, finding.PostId, finding.ShortcodePath, finding.Frame.Text));
    }

    [Fact]
    public void An_article_with_the_number_of_another_is_found()
    {
        var findings = Lint.FindInFile("site.xml", new CleanExport(3) { MoreItems = CleanExport.Item(8, "<p>Text</p>").Replace(">108<", ">101<", StringComparison.Ordinal) }.ToString());

        var finding = Assert.Single(findings);
        Assert.Equal(("VC023", 101L, "Article 8"), (finding.Descriptor.Id, finding.PostId, finding.PostTitle));
        Assert.Contains("`Article 1`", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_nobody_uses_or_that_are_listed_twice_are_found()
    {
        var more = CleanExport.Attachment(20, "image-0.jpg") + CleanExport.Attachment(21);

        var findings = Lint.FindInFile("site.xml", new CleanExport(3) { MoreItems = more }.ToString());

        Assert.Equal("VC304 VC304 VC305", Lint.Ids(findings));
    }

    private static bool IsBefore(LinePosition a, LinePosition b) => a.Line < b.Line || (a.Line == b.Line && a.Column < b.Column);

    private static string Lines(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(finding => $"{finding.Start} {finding.Descriptor.Id} {finding.Message}"));

    private static string WithoutMarks(string text) => new([.. text.Where(c => c is not ('⟦' or '⟧' or '⟪' or '⟫'))]);

    private static LinePosition PlaceOf(string text, char mark)
    {
        var before = WithoutMarks(text[..text.IndexOf(mark, StringComparison.Ordinal)]);
        return new LinePosition(before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
