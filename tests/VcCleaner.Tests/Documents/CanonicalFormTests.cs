using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Markdown;
using VcCleaner.Verification;
using Xunit;

namespace VcCleaner.Tests.Documents;

/// <summary>What the canonical form does where the writer alone could not say what is meant.</summary>
public class CanonicalFormTests
{
    [Fact]
    public void Quotes_nested_ten_thousand_deep_are_flattened_without_losing_text()
    {
        Block block = new Paragraph([new TextRun("deep")]);
        for (var i = 0; i < 10_000; i++)
            block = i % 2 == 0 ? new Quote([block]) : new ListBlock(false, 1, [new ListItem([block])]);
        var diagnostics = new DiagnosticBag();

        var document = CanonicalForm.Apply(new Document(null, [block]), diagnostics);

        Assert.Equal(DiagnosticCatalog.NestingFlattened, Assert.Single(diagnostics.ToImmutable()).Descriptor);
        Assert.Equal("deep", PlainText.Of(document.Blocks));
        Assert.Empty(OutputVerifier.Verify(document, MarkdownWriter.Write(document, MarkdownOptions.Default)));
    }

    [Fact]
    public void Lists_at_the_limit_are_still_readable()
    {
        Block block = new Paragraph([new TextRun("deep")]);
        for (var i = 0; i < CanonicalForm.MaxDepth; i++)
            block = new ListBlock(true, 1, [new ListItem([block])]);
        var document = CanonicalForm.Apply(new Document(null, [block]), new DiagnosticBag());

        Assert.Empty(OutputVerifier.Verify(document, MarkdownWriter.Write(document, MarkdownOptions.Default)));
    }

    [Fact]
    public void Emphasis_nested_ten_thousand_deep_is_one_emphasis()
    {
        Inline inline = new TextRun("deep");
        for (var i = 0; i < 10_000; i++)
            inline = i % 2 == 0 ? new Strong([inline]) : new Emphasis([inline]);

        Assert.Equal("**_deep_**\n", Written(new Paragraph([inline]), out _));
    }

    [Fact]
    public void A_heading_that_is_strong_throughout_is_just_a_heading()
    {
        Assert.Equal("## All _of_ it\n", Written(new Heading(2, [new Strong([new TextRun("All "), new Emphasis([new TextRun("of")])]), new TextRun(" "), new Strong([new TextRun("it")])]), out _));
        Assert.Equal("## One **word**\n", Written(new Heading(2, [new TextRun("One "), new Strong([new TextRun("word")])]), out _));
        Assert.Equal("**All of it**\n", Written(new Paragraph([new Strong([new TextRun("All of it")])]), out _));
    }

    [Fact]
    public void Emphasis_that_no_delimiter_expresses_is_unwrapped_and_reported()
    {
        var paragraph = new Paragraph([new TextRun("a"), new Strong([new CodeSpan("b")]), new TextRun("c")]);

        Assert.Equal("a`b`c\n", Written(paragraph, out var diagnostics));
        Assert.Equal(DiagnosticCatalog.EmphasisUnwrapped, Assert.Single(diagnostics).Descriptor);
    }

    [Fact]
    public void Of_links_in_links_the_inner_one_wins() =>
        Assert.Equal("[a](/1) [b](/2)\n", Written(
            new Paragraph([new Link("/1", null, [new TextRun("a "), new Link("/2", null, [new TextRun("b")])])]), out _));

    [Fact]
    public void Paragraphs_of_nothing_are_dropped() =>
        Assert.Equal("", Written(new Paragraph([new TextRun("\u00A0"), new LineBreak(), new Strong([new TextRun(" ")])]), out _));

    [Fact]
    public void Rules_that_divide_nothing_are_dropped()
    {
        var document = CanonicalForm.Apply(
            new Document(null, [new ThematicBreak(), new ListBlock(false, 1, [new ListItem([new ThematicBreak()])]), new ThematicBreak()]), new DiagnosticBag());

        Assert.Empty(document.Blocks);
    }

    private static string Written(Block block, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var document = CanonicalForm.Apply(new Document(null, [block]), bag);
        diagnostics = bag.ToImmutable();
        return MarkdownWriter.Write(document, MarkdownOptions.Default);
    }
}
