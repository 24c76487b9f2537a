using VcCleaner.Diagnostics;
using VcCleaner.Reporting;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Reporting;

public sealed class FindingPlacesTests
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("VC199", "odd-thing", Severity.Warning, "The thing `{0}` is odd. It was left alone.", "");

    [Fact]
    public void A_finding_is_one_line_with_a_place_that_editors_understand()
    {
        var finding = Find(new SourceText("pages/about.txt", "one\ntwo [vc_row]\n"), new TextSpan(8, 8), "[vc_row]");

        Assert.Equal("pages/about.txt:2:5: warning VC199 The thing `[vc_row]` is odd. It was left alone.", finding.ToLine());
    }

    [Fact]
    public void Source_text_cannot_forge_a_second_finding()
    {
        var finding = Find(new SourceText("::error::x", "text"), new TextSpan(0, 4), "a\n::error::\u001B[2J");

        Assert.Equal("./::error::x:1:1: warning VC199 The thing `a\\n::error::\\u001B[2J` is odd. It was left alone.", finding.ToLine());
    }

    [Fact]
    public void The_end_is_just_past_the_last_character()
    {
        var finding = Find(new SourceText("a.txt", "one\n[vc\nrow] two"), new TextSpan(4, 8));

        Assert.Equal((new LinePosition(2, 1), new LinePosition(3, 5)), (finding.Start, finding.End));
    }

    [Fact]
    public void Columns_are_known_in_bytes_too()
    {
        // Ü has two bytes in one unit, 東 three, and the picture four in two.
        var text = "ÜÜ\nÜ東\U0001F333[vc_row title=”x”]";
        var finding = Find(new SourceText("a.txt", text), TextSpan.FromBounds(text.IndexOf('['), text.Length));

        Assert.Equal((new LinePosition(2, 5), 10), (finding.Start, finding.StartByte));
        Assert.Equal((new LinePosition(2, 23), 32), (finding.End, finding.EndByte));
    }

    [Fact]
    public void Columns_in_bytes_are_right_behind_thousands_of_characters()
    {
        var before = string.Concat(Enumerable.Repeat("aß東\U0001F333", 3000));
        var finding = Find(new SourceText("a.txt", before + "[x]"), new TextSpan(before.Length, 3));

        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(before) + 1, finding.StartByte);
    }

    [Fact]
    public void Columns_in_an_export_count_what_stands_before_the_article_on_its_line()
    {
        var source = new SourceText("export.xml", "Ü[x]") { Anchors = [new SourceAnchor(0, new LinePosition(40, 30))] };

        var finding = Find(source, new TextSpan(1, 3));

        Assert.Equal((new LinePosition(40, 31), 32), (finding.Start, finding.StartByte));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_finding()
    {
        var text = new string('a', 50_000) + "[vc_row]" + new string('b', 50_000);
        var frame = Find(new SourceText("a.txt", text), new TextSpan(50_000, 8)).Frame;

        Assert.Equal("[vc_row]", frame.Text.Substring(frame.Start, frame.Length));
        // One more than is shown, so that a report knows that the line goes on.
        Assert.InRange(frame.Text.Length, 40, FindingPlaces.MaxFrame + 1);
    }

    [Fact]
    public void A_frame_shows_the_first_line_of_a_finding_and_no_other()
    {
        var frame = Find(new SourceText("a.txt", "before\nx [vc_row\r\ntitle] after"), new TextSpan(9, 15)).Frame;

        Assert.Equal(("x [vc_row", 2, 7, 2), (frame.Text, frame.Start, frame.Length, frame.Line));
    }

    [Fact]
    public void A_finding_without_a_source_has_an_empty_frame() => Assert.Equal("", Find(new SourceText("a.txt", ""), default).Frame.Text);

    private static Finding Find(SourceText source, TextSpan span, string argument = "x") =>
        new FindingPlaces(source).Find(new Diagnostic(Descriptor, span, [argument]));
}
