using System.Collections.Immutable;
using CsCheck;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Structure;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class StructureInferenceTests
{
    private const string Text = "The ferry crosses the lake four times a day. In winter it stays in the harbour, and the islanders walk over the ice.";

    [Fact]
    public void A_document_with_headings_of_its_own_is_left_alone()
    {
        ImmutableArray<Block> blocks = [Inferring.Paragraph(Text), Inferring.Paragraph("Winter Roads"), Inferring.Paragraph(Text), Inferring.Heading(2, "Summer"), Inferring.Paragraph("- one"), Inferring.Paragraph("- two")];

        var (document, bag) = Inferring.Blocks("A title", blocks);

        Assert.Equal(blocks, document.Blocks);
        Assert.Empty(bag.Ids());
    }

    [Fact]
    public void Verbatim_Markdown_is_left_alone()
    {
        var (document, _) = Inferring.Blocks("A title", new VerbatimMarkdown("A title\n\nWinter Roads\n"), Inferring.Paragraph(Text));

        Assert.Equal("A title\n\nWinter Roads\n", Assert.IsType<VerbatimMarkdown>(document.Blocks[0]).Markdown);
    }

    [Fact]
    public void Each_inference_can_be_switched_off()
    {
        var page = $"Title: A title\n\n{Text}\n\nWinter Roads\n\n{Text}\n\n- one\n\n- two";

        Assert.Contains("## Winter Roads", Inferring.Outline(page), StringComparison.Ordinal);
        Assert.DoesNotContain('#', Inferring.Outline(page, new StructureOptions { Headings = false }));
        Assert.Contains("\n- one", Inferring.Outline(page), StringComparison.Ordinal);
        Assert.Equal(5, Inferring.Outline(page, new StructureOptions { Infer = false }).Split('\n').Length - 1);
        Assert.Equal(5, Inferring.Outline(page, new StructureOptions { Lists = false }).Split('\n').Length - 1);
    }

    [Theory]
    [InlineData("Winter Roads")]
    [InlineData("Title: A title\n\nThe ferry stays in the harbour.\n\nWinter Roads")]
    public void A_line_with_nothing_below_it_is_no_heading(string page) => Assert.EndsWith("\nWinter Roads", "\n" + Inferring.Outline(page), StringComparison.Ordinal);

    [Fact]
    public void A_bold_paragraph_is_a_heading_only_on_request()
    {
        var document = new Document("A title", [Inferring.Paragraph(Text), new Paragraph([new Strong([new TextRun("Winter Roads")])]), Inferring.Paragraph(Text)]);

        var plain = StructureInference.Apply(document, new StructureOptions(), new DiagnosticBag()).Document;
        var promoted = StructureInference.Apply(document, new StructureOptions { PromoteBold = true }, new DiagnosticBag()).Document;

        Assert.IsType<Paragraph>(plain.Blocks[1]);
        Assert.Equal([new TextRun("Winter Roads")], Assert.IsType<Heading>(promoted.Blocks[1]).Inlines);
    }

    [Fact]
    public void Every_recovered_heading_says_why()
    {
        var document = StructureCase.ReadPage($"Title: A title\n\n{Text}\n\nWinter Roads\n\n{Text}");

        var decision = Assert.Single(StructureInference.Apply(document, new StructureOptions(), new DiagnosticBag()).Decisions);

        Assert.Equal((StructureKind.Heading, "Winter Roads"), (decision.Kind, decision.Text));
        Assert.InRange(decision.Score, 0.5, 1);
        Assert.Contains(decision.Reasons, reason => reason.EndsWith(" EndsBare", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_something_cut_off_is_no_heading() =>
        Assert.DoesNotContain('#', Inferring.Outline($"Title: A title\n\nWe mend windows. See\n\n{Text}\n\n{Text}"));

    [Fact]
    public void Nobody_pays_for_reasons_that_nobody_asks_for()
    {
        var document = StructureCase.ReadPage($"Title: A title\n\n{Text}\n\nWinter Roads\n\n{Text}");

        Assert.Empty(StructureInference.Apply(document, new StructureOptions { Explain = false }, new DiagnosticBag()).Decisions);
    }

    [Fact]
    public void No_word_is_invented_or_lost_without_being_booked()
    {
        var line = Gen.OneOf("Winter Roads", "• one", "- two", "1. three", "2. four", "A title", "Bring:", Text, "Anna Berg", "call 555 0123 99", "Why?", "第一章 开始", "Abel K, Moreau T. (2011), Honey bees. Letters, 4(2): 118-126");
        var page = Gen.Select(line.Array[0, 25], Gen.Bool, (lines, titled) => new Document(titled ? "A title" : null, [.. lines.Select(text => (Block)Inferring.Paragraph(text))]));

        page.Sample(document =>
        {
            var bag = new DiagnosticBag();
            var made = StructureInference.Apply(document, new StructureOptions(), bag).Document;
            var guessed = document.Title is null && made.Title is not null ? made.Title : "";
            Assert.Equal(Words(document.Blocks, ""), Words(made.Blocks, $"{guessed} {string.Join(' ', bag.Drops.Select(drop => drop.Text))}"));
        });
    }

    [Fact]
    public void A_second_run_changes_nothing_more()
    {
        var once = StructureInference.Apply(StructureCase.ReadPage($"Title: A title\n\n{Text}\n\nWinter Roads\n\n{Text}\n\nBring:\n\n- one\n\n- two"), new StructureOptions(), new DiagnosticBag()).Document;

        var twice = StructureInference.Apply(once, new StructureOptions(), new DiagnosticBag()).Document;

        Assert.Equal(once.Blocks, twice.Blocks);
    }

    private static string[] Words(ImmutableArray<Block> blocks, string more) =>
        [.. (string.Join(' ', blocks.Select(TextOf)) + " " + more).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => InlineText.Of(paragraph.Inlines),
        Heading heading => InlineText.Of(heading.Inlines),
        ListBlock list => string.Join(' ', list.Items.SelectMany(item => item.Blocks).Select(TextOf)),
        _ => "",
    };
}
