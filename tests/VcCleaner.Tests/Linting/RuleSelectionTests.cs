using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>Which rules are on, and what they weigh.</summary>
public sealed class RuleSelectionTests
{
    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("VC2", "", "", false)]
    [InlineData("VC1", "", "", true)]
    [InlineData("ALL", "VC1", "", false)]
    [InlineData("VC1", "VC110", "", false)]
    [InlineData("VC110", "VC1", "", true)]
    [InlineData("VC11", "VC11", "", false)]
    [InlineData("curled-quotes", "VC110", "", false)]
    [InlineData("curled-quotes", "VC11", "", true)]
    [InlineData("VC2", "", "curled-quotes", true)]
    [InlineData("", "curled-quotes", "", false)]
    [InlineData("vc110", "", "", true)]
    public void The_most_specific_selector_decides(string select, string ignore, string extend, bool isSelected)
    {
        var selection = RuleSelection.Create(Words(select), Words(ignore), Words(extend), [], out var unknown);

        Assert.Empty(unknown);
        Assert.Equal(isSelected, selection.IsSelected(DiagnosticCatalog.CurledQuotes));
    }

    [Fact]
    public void A_rule_that_must_be_asked_for_is_asked_for_by_its_own_name_only()
    {
        Assert.False(RuleSelection.Create(["ALL"], [], [], [], out _).IsSelected(DiagnosticCatalog.MissingReason));
        Assert.False(RuleSelection.Create(["VC9"], [], [], [], out _).IsSelected(DiagnosticCatalog.MissingReason));
        Assert.True(RuleSelection.Create([], [], ["missing-reason"], [], out _).IsSelected(DiagnosticCatalog.MissingReason));
        Assert.True(RuleSelection.Create([], [], [], [KeyValuePair.Create("VC902", "info")], out _).IsSelected(DiagnosticCatalog.MissingReason));
    }

    [Fact]
    public void Severities_are_overridden_from_the_general_to_the_special()
    {
        var levels = new[] { KeyValuePair.Create("VC110", "error"), KeyValuePair.Create("VC1", "info"), KeyValuePair.Create("unknown-shortcode", "off") };

        var selection = RuleSelection.Create([], [], [], levels, out _);

        Assert.Equal(Severity.Error, selection.SeverityOf(DiagnosticCatalog.CurledQuotes));
        Assert.Equal(Severity.Info, selection.SeverityOf(DiagnosticCatalog.UnclosedShortcode));
        Assert.False(selection.IsSelected(DiagnosticCatalog.UnknownShortcode));
    }

    [Fact]
    public void What_selects_nothing_is_told()
    {
        _ = RuleSelection.Create(["VC999"], ["curled-qoutes"], [], [KeyValuePair.Create("VC1", "fatal")], out var unknown);

        Assert.Equal(["VC999", "curled-qoutes", "fatal"], unknown.AsEnumerable());
        Assert.Equal("curled-quotes", RuleSelection.Suggest("curled-qoutes"));
    }

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
