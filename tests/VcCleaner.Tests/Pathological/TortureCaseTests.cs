using VcCleaner.Exports;
using VcCleaner.Tests.Elements;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Pathological;

/// <summary>Small inputs that bring other converters down by their form, through the whole line, against what an editor would write.</summary>
public sealed class TortureCaseTests
{
    private const string Title = "---\ntitle: \"Case\"\n---\n\n";

    // Levels that were renumbered (VC5xx) are no finding about a tag.
    private static readonly PipelineOptions Options = new() { Infer = false };

    public static TheoryData<string, string> Cases => new(Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal)
        .SelectMany(ElementCase.ReadFile).Select(c => (c.Tag, c.Name)));

    private static string Folder => Repository.PathOf("tests", "VcCleaner.Tests", "Cases", "Torture");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_input_becomes_what_its_case_says(string file, string name)
    {
        var expected = ElementCase.ReadFile(Path.Combine(Folder, file + ".md")).Single(c => c.Name == name);

        var result = Converting.Run(expected.Input, ContentFormat.Text, "Case", Options);

        Assert.Equal(Title + expected.Output, result.Markdown);
        Assert.Equal(expected.Findings, result.Diagnostics.Select(d => d.Descriptor.Id).Where(id => !id.StartsWith("VC5", StringComparison.Ordinal)));
        Assert.True(result.IsVerified);
    }

    [Fact]
    public void Tags_in_preformatted_text_are_text()
    {
        var result = Converting.Run("<pre><code>[vc_row]\n[vc_column]Plums.[/vc_column]\n[/vc_row]</code></pre>");

        Assert.Equal("```text\n[vc_row]\n[vc_column]Plums.[/vc_column]\n[/vc_row]\n```\n", result.Markdown);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void The_last_line_of_spliced_Markdown_ends_even_if_definitions_follow_it()
    {
        var result = Converting.Run("[vc_single_image image=\"12\"]\nPlums.", ContentFormat.Markdown);

        Assert.EndsWith("\n\n[wp-image-12]: attachment:12\n", result.Markdown, StringComparison.Ordinal);
    }
}
