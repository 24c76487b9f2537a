using VcCleaner.Linting.Baselines;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>A baseline knows what was there, wherever it moves, and notices what takes its place.</summary>
public sealed class BaselineTests
{
    private const string Card = "[tour_card title=\"Harbour tours\"]";
    private const string Button = "[tour_button title=\"Book a tour\"]";

    [Fact]
    public void What_it_lists_is_not_new()
    {
        var findings = Lint.Find(Card + Card + Button);
        var baseline = Baseline.TryRead(Baseline.Of(findings).ToJson(), out var error);

        var result = baseline!.Apply(findings, "baseline.json");

        Assert.Equal("", error);
        Assert.Equal((0, 3, 0), (result.New.Length, result.Known, result.Stale.Length));
    }

    [Fact]
    public void What_moves_is_the_same()
    {
        var before = Baseline.Of(Lint.Find($"[vc_row][vc_column]{Card}[/vc_column][/vc_row]"));

        var result = before.Apply(Lint.Find($"<p>More text</p>\n\n[vc_row][vc_column]Text[/vc_column][/vc_row][vc_row][vc_column]\n{Card}[/vc_column][/vc_row]"), "baseline.json");

        Assert.Empty(result.New);
        Assert.Empty(result.Stale);
    }

    [Fact]
    public void One_finding_traded_for_another_is_noticed()
    {
        var baseline = Baseline.TryRead(Baseline.Of(Lint.Find(Card + Button)).ToJson(), out _)!;

        var result = baseline.Apply(Lint.Find(Card + Card), "baseline.json");

        Assert.Equal("VC201", Lint.Ids(result.New));
        var stale = Assert.Single(result.Stale);
        Assert.Equal(("VC906", "baseline.json"), (stale.Descriptor.Id, stale.Path));
        Assert.True(stale.Start.Line > 3, $"{stale.Start}");
    }

    [Fact]
    public void It_is_written_in_the_same_order_whatever_the_order_of_the_findings()
    {
        var findings = Lint.Find(Card + Button + Card);

        Assert.Equal(Baseline.Of(findings).ToJson(), Baseline.Of(findings.Reverse()).ToJson());
    }

    [Theory]
    [InlineData("", "it is not JSON")]
    [InlineData("[]", "it has no `version`, so it is no baseline")]
    [InlineData("{\"version\": 2}", "it has version 2, and this program knows 1; a newer program wrote it")]
    public void What_is_no_baseline_is_refused(string json, string expected)
    {
        Assert.Null(Baseline.TryRead(json, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void Fingerprints_are_unique_in_a_run()
    {
        var findings = Lint.Find(string.Concat(Enumerable.Repeat(Card, 50)));

        Assert.Equal(50, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void What_was_not_looked_at_is_not_gone()
    {
        var cards = Lint.Find(Card, "cards.txt");
        var buttons = Lint.Find(Button, "buttons.txt");
        var baseline = Baseline.TryRead(Baseline.Of(cards.Concat(buttons)).ToJson(), out _)!;

        Assert.Empty(baseline.Apply(cards, "baseline.json", entry => entry.File == "cards.txt").Stale);
        Assert.Single(baseline.Apply([], "baseline.json", entry => entry.File == "cards.txt").Stale);
        Assert.Equal(2, baseline.Apply([], "baseline.json").Stale.Length);
    }

    [Fact]
    public void A_loose_page_that_is_read_with_an_export_does_not_change_what_its_findings_are_called()
    {
        var export = new CleanExport(3) { MoreItems = CleanExport.Attachment(7, "lost.jpg") }.ToString();
        var alone = Lint.FindInFile("site.xml", export);
        var together = Lint.FindInFiles(("page.txt", "<p>Text</p>"), ("site.xml", export));

        Assert.Equal("VC304", Lint.Ids(alone));
        Assert.Equal(alone.Select(finding => (finding.Path, finding.Fingerprint)), together.Select(finding => (finding.Path, finding.Fingerprint)));
    }
}
