using VcCleaner.Diagnostics;
using VcCleaner.Linting;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>What the documentation of a rule shows is what the rule does.</summary>
public sealed class ExampleTests
{
    /// <summary>Findings that take bytes or an archive; they have tests of their own.</summary>
    private static readonly HashSet<string> WithoutExample =
    [
        "VC001", "VC002", "VC003", "VC004", "VC005", "VC007", "VC010", "VC011", "VC012", "VC013", "VC014", "VC015", "VC016", "VC017", "VC018", "VC019",
        "VC025", "VC906",
    ];

    public static TheoryData<string> Ids => [.. DiagnosticCatalog.All.Where(rule => rule.Example is not null).Select(rule => rule.Id)];

    /// <remarks>The fix of VC307 takes its text from a media library.</remarks>
    public static TheoryData<string> FixableIds => [.. DiagnosticCatalog.All.Where(rule => rule is { Example: not null, Fix: not null, Id: not "VC307" }).Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_of_the_linter_has_an_example()
    {
        var missing = DiagnosticCatalog.All.Where(rule => rule.Depth < LintDepth.Conversion && rule.Example is null && !WithoutExample.Contains(rule.Id));

        Assert.Empty(missing.Select(rule => $"{rule.Id} {rule.Name}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_has_it_and_the_good_one_has_not(string id)
    {
        var example = RuleOf(id).Example!;

        Assert.Contains(id, IdsIn(example.Bad, example));
        Assert.DoesNotContain(id, IdsIn(example.Good, example));
    }

    [Theory]
    [MemberData(nameof(FixableIds))]
    public void The_fix_takes_it_away(string id)
    {
        var rule = RuleOf(id);
        var name = NameFor(rule.Example!);

        var fixedText = Lint.Fix(rule.Example!.Bad, rule.Fix!.Value, name);

        Assert.NotEqual(rule.Example.Bad, fixedText);
        Assert.DoesNotContain(id, Lint.Ids(Lint.Find(fixedText, name)));
    }

    private static DiagnosticDescriptor RuleOf(string id) => DiagnosticCatalog.All.Single(rule => rule.Id == id);

    private static string NameFor(FindingExample example) => example.IsMarkdown ? "page.md" : "page.html";

    private static string IdsIn(string text, FindingExample example)
    {
        var selection = RuleSelection.Create([], [], ["VC902"], [], out _);
        var options = LintOptions.Default with { Selection = selection };
        return Lint.Ids(text.StartsWith("<?xml", StringComparison.Ordinal) ? Lint.FindInFile("site.xml", text, options) : Lint.Find(text, NameFor(example), options));
    }
}
