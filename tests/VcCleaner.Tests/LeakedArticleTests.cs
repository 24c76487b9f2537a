using System.Text.RegularExpressions;
using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests;

/// <summary>The job that the project began with, from end to end: an article scraped off a page on which WPBakery's shortcodes leaked.</summary>
public sealed partial class LeakedArticleTests
{
    private const string NoBreakSpace = "\u00A0";

    [Fact]
    public void The_sample_comes_out_as_an_article() => ComesOutRight(
        File.ReadAllText(Path.Combine(Repository.Root, "samples", "01-leaked-article", "input.txt")),
        "Restoring Sash Windows in Old Houses",
        ["Why Does a Sash Window Stick?", "Cure for Soft Rails and Crumbling Putty", "Parting Advice"],
        ["3107", "2894", "2895", "3044", "3112"],
        ["Ashdown P", "Marrable, Edith", "Okoro LT"]);

    [Fact]
    public void The_seed_comes_out_as_an_article() => ComesOutRight(
        File.ReadAllText(Path.Combine(Corpus.Require(), "seed", "article.txt")),
        "MILD Procedure for Low Back Pain",
        ["How Does MILD Procedure Help Low Back Pain?", "Answer to Low Back Pain Due to Enlarged Ligaments", "Closing Thoughts"],
        ["20584", "19725", "19726", "20254", "20624"],
        ["Deer TR", "Mekhail, Nagy", "Staats PS"]);

    [Fact]
    public void Without_inference_no_line_is_promoted()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "samples", "01-leaked-article", "input.txt"));

        var result = Converting.Run(source, ContentFormat.Text, options: new PipelineOptions { Infer = false });

        Assert.DoesNotContain("\n## ", result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n- ", result.Markdown, StringComparison.Ordinal);
        Assert.Contains("Why Does a Sash Window Stick?", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_front_matter_the_title_is_the_first_heading()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "samples", "01-leaked-article", "input.txt"));

        var result = Converting.Run(source, ContentFormat.Text, options: new PipelineOptions { FrontMatter = false });

        Assert.StartsWith("# Restoring Sash Windows in Old Houses\n\n", result.Markdown, StringComparison.Ordinal);
        Assert.True(result.IsVerified);
    }

    private static void ComesOutRight(string source, string title, string[] headings, string[] images, string[] citations)
    {
        var result = Converting.Run(source);
        var markdown = result.Markdown;
        var lines = markdown.Split('\n');

        Assert.True(result.IsVerified);
        Assert.DoesNotContain(result.Diagnostics, d => d.Descriptor.Severity == Diagnostics.Severity.Error);
        Assert.StartsWith($"---\ntitle: \"{title}\"\n---\n\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(lines.Skip(3), line => line.Trim('#', ' ', '*') == title);
        Assert.Equal(headings.Select(heading => "## " + heading), lines.Where(line => line.StartsWith('#')));
        Assert.Equal(images, ImageReference().Matches(markdown).Select(match => match.Groups[1].Value));
        Assert.Equal(images.Select(id => $"[wp-image-{id}]: attachment:{id}"), lines.Where(line => line.StartsWith("[wp-image-", StringComparison.Ordinal)));
        var items = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(citations.Length, items.Length);
        Assert.All(citations.Zip(items), pair => Assert.StartsWith("- " + pair.First, pair.Second, StringComparison.Ordinal));
        Assert.DoesNotContain("[vc_", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(NoBreakSpace, markdown, StringComparison.Ordinal);
        KeepsEverySentence(source, markdown);
    }

    /// <summary>Every line of prose stands in the output as it is, in order; only its blanks are single.</summary>
    private static void KeepsEverySentence(string source, string markdown)
    {
        var at = 0;
        foreach (var line in source.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('[')).Skip(2))
        {
            var sentence = Blanks().Replace(line, " ").Trim();
            var found = markdown.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Not in the output, or not in order: {sentence}");
            at = found + sentence.Length;
        }
    }

    [GeneratedRegex(@"!\[[^\]]+\]\[wp-image-(\d+)\]")]
    private static partial Regex ImageReference();

    [GeneratedRegex("[ \u00A0]+")]
    private static partial Regex Blanks();
}
