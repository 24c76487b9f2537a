using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using VcCleaner.Verification;
using Xunit;

namespace VcCleaner.Tests.Verification;

/// <summary>Our faster search for bare links finds what Markdig's own finds, and reads all around it the same.</summary>
public sealed class BareLinkParserTests
{
    private static readonly MarkdownPipeline Own = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build();

    private static readonly string[] Pieces =
    [
        "https://", "http://", "ftp://", "mailto:", "tel:", "www.", "https:", "http", "ht", "w", "ww", "tel", "t", "h", "m", "f", "x.io", "example.org", "me@x.io", "123", "/a_b", "(", ")", "[", "](",
        "]", "<", ">", "<a>", "</a>", "*", "**", "_", "~~", "`", "\\", "&amp;", "&", "|", "| - |", ":", ".", ",", "!", " ", " ", " ", "  \n", "\n", "\n\n", "word", "the moth flew",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[1, 24].Select(picks => string.Concat(picks.Select(i => Pieces[i])));

    [Fact]
    public void Any_text_reads_as_with_Markdigs_own_parser() => Texts.Sample(text =>
        Assert.Equal(Markdig.Markdown.ToHtml(text, Own), Markdig.Markdown.ToHtml(text, MarkdownReader.Pipeline)), iter: 100_000);

    [Theory]
    [InlineData("Look at https://example.org/a, or at www.example.org.")]
    [InlineData("the moth flew with that worm")]
    [InlineData("tel:123 mailto:me@x.io ftp://x.io/")]
    public void A_text_reads_as_with_Markdigs_own_parser(string text) =>
        Assert.Equal(Markdig.Markdown.ToHtml(text, Own), Markdig.Markdown.ToHtml(text, MarkdownReader.Pipeline));
}
