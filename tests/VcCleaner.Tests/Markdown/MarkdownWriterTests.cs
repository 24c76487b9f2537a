using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Markdown;
using VcCleaner.Verification;
using Xunit;

namespace VcCleaner.Tests.Markdown;

/// <summary>What Markdown looks like here, construct by construct.</summary>
public class MarkdownWriterTests
{
    private static readonly Inline Word = new TextRun("word");

    [Theory]
    [InlineData("snake_case stays, _edges_ do not", @"snake_case stays, \_edges\_ do not")]
    [InlineData("[sic] and array[0]", "[sic] and array[0]")]
    [InlineData("see [1](note)", @"see [1\](note)")]
    [InlineData("mid #tag - + > = 1. x", "mid #tag - + > = 1. x")]
    [InlineData("1. January", @"1\. January")]
    [InlineData("- dash", @"\- dash")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("#tag", @"\#tag")]
    [InlineData("AT&T &copy; &amp;", "AT&T &amp;copy; &amp;amp;")]
    [InlineData("a < b <c> x<3", @"a < b \<c> x<3")]
    [InlineData(@"C:\temp \* \", @"C:\temp \\\* \\")]
    [InlineData("See https://example.org/a_(b).", "See <https://example.org/a_(b)>.")]
    [InlineData("Write to me@example.org!", "Write to <me@example.org>!")]
    [InlineData("www.example.org", "[www.example.org](http://www.example.org)")]
    [InlineData("10\u00A0km \u00A0 away\u00A0", "10\u00A0km away")]
    [InlineData("|", @"\|")]
    [InlineData("===", @"\===")]
    [InlineData("`x` ~ y", @"\`x\` \~ y")]
    public void Text_is_escaped_as_little_as_possible(string text, string markdown) => AssertWritten(markdown, new Paragraph([new TextRun(text)]));

    [Fact]
    public void Emphasis_uses_underscores_and_asterisks_only_inside_words()
    {
        AssertWritten("_word_", new Paragraph([new Emphasis([Word])]));
        AssertWritten("un*word*ly", new Paragraph([new TextRun("un"), new Emphasis([Word]), new TextRun("ly")]));
        AssertWritten("**word**", new Paragraph([new Strong([Word])]));
        AssertWritten("**_word_**", new Paragraph([new Emphasis([new Strong([Word])])]));
        AssertWritten("~~word~~", new Paragraph([new Strikethrough([Word])]));
    }

    [Fact]
    public void Punctuation_leaves_emphasis_that_it_would_keep_from_closing() =>
        AssertWritten("**Note**:text", new Paragraph([new Strong([new TextRun("Note:")]), new TextRun("text")]));

    [Fact]
    public void Spaces_leave_emphasis() =>
        AssertWritten("a **b** c", new Paragraph([new TextRun("a"), new Strong([new TextRun(" b ")]), new TextRun("c")]));

    [Fact]
    public void Links_encode_what_would_end_them()
    {
        AssertWritten("[word](/a%20%28b%29 \"T\")", new Paragraph([new Link("/a (b)", "T", [Word])]));
        AssertWritten("[word](/a 'say \"hi\"')", new Paragraph([new Link("/a", "say \"hi\"", [Word])]));
        AssertWritten("word", new Paragraph([new Link("#", null, [Word])]));
        AssertWritten("[![Alt](/i.jpg)](/a)", new Paragraph([new Link("/a", null, [new Image("Alt", "/i.jpg", null)])]));
    }

    [Fact]
    public void Images_that_nothing_resolves_are_references() =>
        AssertWritten(
            "![Image 7][wp-image-7] ![][wp-image-3] ![][wp-image-7]\n\n[wp-image-7]: attachment:7\n[wp-image-3]: attachment:3",
            new Paragraph([new Image("Image 7", "attachment:7", null), new TextRun(" "), new Image("", "attachment:3", null), new TextRun(" "), new Image("", "attachment:7", null)]));

    [Fact]
    public void Lists_are_tight_where_each_item_is_one_paragraph()
    {
        AssertWritten("- word\n- word\n  1. word\n  2. word", Bullets([P()], [P(), new ListBlock(true, 1, [new([P()]), new([P()])])]));
        AssertWritten("- word\n\n- word\n\n  word", Bullets([P()], [P(), P()]));
        AssertWritten("9. word\n10. word\n    - word", new ListBlock(true, 9, [new([P()]), new([P(), Bullets([P()])])]));
        AssertWritten("- word\n\n<!-- -->\n\n- word", Bullets([P()]), Bullets([P()]));
    }

    [Fact]
    public void Quotes_keep_their_mark_on_blank_lines() =>
        AssertWritten("> word\n>\n> word\n\n<!-- -->\n\n> word", new Quote([P(), P()]), new Quote([P()]));

    [Fact]
    public void Code_names_its_language_and_outgrows_its_fences()
    {
        AssertWritten("```text\nx\n```", new CodeBlock("x\n", null));
        AssertWritten("````md\n```\n````", new CodeBlock("```", "md"));
        AssertWritten("``a`b``", new Paragraph([new CodeSpan("a`b")]));
    }

    [Fact]
    public void Tables_are_aligned_by_what_is_seen()
    {
        var table = new Table([ColumnAlignment.None, ColumnAlignment.Right], Row("Name", "Price"), [Row("漢字", "1"), Row("a|b")]);

        AssertWritten("| Name | Price |\n| ---- | ----: |\n| 漢字 |     1 |\n| a\\|b |       |", table);
    }

    [Fact]
    public void Headings_and_breaks()
    {
        AssertWritten("## C\\#", new Heading(2, [new TextRun("C#")]));
        AssertWritten("## a b", new Heading(2, [new TextRun("a"), new LineBreak(), new TextRun("b")]));
        AssertWritten("a\\\nb", new Paragraph([new TextRun("a"), new LineBreak(), new TextRun(" b"), new LineBreak()]));
        AssertWritten("word\n\n---\n\nword\n\n<!--more-->", P(), new ThematicBreak(), P(), new SummaryBreak());
    }

    [Fact]
    public void Verbatim_Markdown_is_written_byte_for_byte()
    {
        const string Kept = "*  odd   bullet\n\n\n[x]: /y\nno end";

        Assert.Equal(Kept, Written([new VerbatimMarkdown(Kept)]));
        Assert.Equal(Kept + "\n\n## word\n\n" + Kept, Written([new VerbatimMarkdown(Kept), new Heading(2, [Word]), new VerbatimMarkdown(Kept)]));
    }

    private static Paragraph P() => new([Word]);

    private static ListBlock Bullets(params ImmutableArray<Block>[] items) => new(false, 1, [.. items.Select(i => new ListItem(i))]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell([new TextRun(c)]))]);

    private static void AssertWritten(string markdown, Block block) => Assert.Equal(markdown + "\n", Written([block]));

    private static void AssertWritten(string markdown, params Block[] blocks) => Assert.Equal(markdown + "\n", Written([.. blocks]));

    private static string Written(ImmutableArray<Block> blocks)
    {
        var document = CanonicalForm.Apply(new Document(null, blocks), new DiagnosticBag());
        var text = MarkdownWriter.Write(document, MarkdownOptions.Default, out var verbatim);
        Assert.Empty(OutputVerifier.Verify(document, text, verbatim));
        return text;
    }
}
