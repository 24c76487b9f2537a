using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Markdown;
using VcCleaner.Text;
using VcCleaner.Verification;
using Xunit;

namespace VcCleaner.Tests.Verification;

/// <summary>What the verifier must notice. A verifier that says yes to everything would pass every other test.</summary>
public class OutputVerifierTests
{
    [Theory]
    [InlineData('\\', @"a\%")]
    [InlineData('`', "`a`")]
    [InlineData('*', "*a*")]
    [InlineData('_', "_a_")]
    [InlineData('~', "~~a~~")]
    [InlineData(']', "[a](b)")]
    [InlineData('[', "[a]: b")]
    [InlineData('<', "<b>")]
    [InlineData('&', "&copy;")]
    [InlineData('#', "# a")]
    [InlineData('>', "> a")]
    [InlineData('+', "+ a")]
    [InlineData('-', "- a")]
    [InlineData('.', "1. a")]
    [InlineData(')', "1) a")]
    [InlineData(':', "tel:1")]
    public void A_missing_escape_rule_is_noticed(char character, string text)
    {
        var document = Canonical(new Paragraph([new TextRun(text)]));
        var broken = new MarkdownOptions { EscapeRules = [.. EscapeRules.Default.Where(r => r.Character != character)] };

        Assert.Empty(OutputVerifier.Verify(document, MarkdownWriter.Write(document, MarkdownOptions.Default)));
        var diagnostic = Assert.Single(OutputVerifier.Verify(document, MarkdownWriter.Write(document, broken)));

        Assert.Equal(DiagnosticCatalog.VerificationFailed, diagnostic.Descriptor);
    }

    [Fact]
    public void A_missing_rule_for_table_cells_is_noticed()
    {
        var document = Canonical(new Table([ColumnAlignment.None], new TableRow([new TableCell([new TextRun("a|b")])]), []));
        var broken = new MarkdownOptions { EscapeRules = [.. EscapeRules.Default.Where(r => r.Character != '|')] };

        Assert.Empty(OutputVerifier.Verify(document, MarkdownWriter.Write(document, MarkdownOptions.Default)));
        Assert.Single(OutputVerifier.Verify(document, MarkdownWriter.Write(document, broken)));
    }

    [Fact]
    public void A_missing_rule_for_underlined_headings_is_noticed()
    {
        var document = Canonical(new Paragraph([new TextRun("a"), new LineBreak(), new TextRun("==")]));
        var broken = new MarkdownOptions { EscapeRules = [.. EscapeRules.Default.Where(r => r.Character != '=')] };

        Assert.Empty(OutputVerifier.Verify(document, MarkdownWriter.Write(document, MarkdownOptions.Default)));
        Assert.Single(OutputVerifier.Verify(document, MarkdownWriter.Write(document, broken)));
    }

    [Fact]
    public void The_finding_names_the_place_and_the_difference()
    {
        var document = Canonical(new Paragraph([new TextRun("a")]), new Quote([new Paragraph([new TextRun("b")])]));

        var diagnostic = Assert.Single(OutputVerifier.Verify(document, "a\n\n> c\n"));

        Assert.Equal(
            "The output does not say what was meant at `blocks[1].blocks[0].inlines[0]: expected text \"b\", found text \"c\"`. It was not written in the article's place.",
            diagnostic.Message);
    }

    [Fact]
    public void Text_that_Markdig_refuses_is_a_finding() =>
        Assert.Single(OutputVerifier.Verify(Canonical(new Paragraph([new TextRun("a")])), new string('>', 1000) + " a"));

    [Fact]
    public void Verbatim_Markdown_must_stand_unchanged()
    {
        var document = Canonical(new VerbatimMarkdown("a  *b*\n"), new Paragraph([new TextRun("c")]));
        var text = MarkdownWriter.Write(document, MarkdownOptions.Default, out var verbatim);

        Assert.Empty(OutputVerifier.Verify(document, text, verbatim));
        Assert.Single(OutputVerifier.Verify(document, text.Replace("a  ", "a ", StringComparison.Ordinal), verbatim));
        Assert.Single(OutputVerifier.Verify(document, text, [new TextSpan(0, 0)]));
        Assert.Single(OutputVerifier.Verify(document, text));
    }

    [Fact]
    public void What_stands_beside_verbatim_Markdown_is_read_back()
    {
        var document = Canonical(
            new Paragraph([new VerbatimInline("*a* "), new Link("/b", null, [new TextRun("c")]), new TextRun("!"), new VerbatimInline("[d](e)")]));
        var text = MarkdownWriter.Write(document, MarkdownOptions.Default, out var verbatim);

        Assert.Equal("*a* [c](/b)\\![d](e)\n", text);
        Assert.Empty(OutputVerifier.Verify(document, text, verbatim));
        Assert.Single(OutputVerifier.Verify(document, text.Replace("[c](/b)", "[c](/x)", StringComparison.Ordinal), verbatim));
    }

    private static Document Canonical(params Block[] blocks) => CanonicalForm.Apply(new Document(null, [.. blocks]), new DiagnosticBag());
}
