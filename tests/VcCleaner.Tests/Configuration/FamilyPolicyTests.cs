using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Configuration;

/// <summary>What is done with all shortcodes of a plugin or theme at once.</summary>
public sealed class FamilyPolicyTests
{
    private const string Page = "One.\n\n[bsf-info-box title=\"Plums\"]Blue.[/bsf-info-box]\n\n[nectar_btn url=\"/plums\" text=\"Read on\"]\n\nTwo.";

    [Theory]
    [InlineData("drop", "One.\n\n[Read on](/plums)\n\nTwo.\n", "VC221")]
    [InlineData("keep", "One.\n\n[bsf-info-box title=\"Plums\"]Blue.[/bsf-info-box]\n\n[Read on](/plums)\n\nTwo.\n", "VC220")]
    [InlineData("fail", "One.\n\n## Plums\n\nBlue.\n\n[Read on](/plums)\n\nTwo.\n", "VC222")]
    [InlineData("convert", "One.\n\n## Plums\n\nBlue.\n\n[Read on](/plums)\n\nTwo.\n")]
    public void A_family_is_treated_as_the_file_says(string policy, string markdown, params string[] findings)
    {
        var result = Convert($$"""{ "families": { "Ultimate Addons": "{{policy}}" } }""");

        Assert.Equal(markdown, result.Markdown);
        Assert.Equal(findings, result.Diagnostics.Select(d => d.Descriptor.Id).Where(id => !id.StartsWith("VC5", StringComparison.Ordinal)));
        Assert.True(result.IsVerified);
    }

    [Fact]
    public void What_the_file_says_of_one_shortcode_wins()
    {
        var result = Convert("""{ "families": { "Ultimate Addons": "drop" }, "shortcodes": { "bsf-info-box": "quote" } }""");

        Assert.Contains("> Blue.", result.Markdown, StringComparison.Ordinal);
    }

    private static PipelineResult Convert(string json)
    {
        var settings = Configured.Read(json);
        var catalog = ElementCatalog.CreateDefault(settings.Shortcodes, settings.Families);
        var article = new Article { Content = new SourceText("page", Page), Format = ContentFormat.Text, Title = "Orchard" };
        var result = new Pipeline(new PipelineOptions { Infer = false, FrontMatter = false }, catalog).Convert(article);
        return result with { Markdown = result.Markdown.Replace("# Orchard\n\n", "", StringComparison.Ordinal) };
    }
}
