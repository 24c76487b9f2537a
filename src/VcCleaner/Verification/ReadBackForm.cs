using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Markdown;

namespace VcCleaner.Verification;

/// <summary>What a reader of Markdown finds of a document where a profile's form for something is none of Markdown's own.</summary>
internal static class ReadBackForm
{
    /// <param name="written">As it is written, in canonical form.</param>
    /// <param name="options">How.</param>
    public static Document Of(Document written, MarkdownOptions options)
    {
        var isOwn = options.SummaryBreak == MarkdownOptions.Default.SummaryBreak;
        if (options.UseHtmlComments && isOwn) return written;

        // Comments are definitions that nobody uses; the end of a summary is a comment with other words, or in MDX a line of text.
        var read = options.UseHtmlComments ? written : CommentBlocks.Without(written);
        return CanonicalForm.Apply(isOwn ? read : new BreakRewriter(options.SummaryBreak).Rewrite(read), new DiagnosticBag());
    }

    private sealed class BreakRewriter(string line) : DocumentRewriter
    {
        protected override Block Rewrite(SummaryBreak summaryBreak) => line[0] == '<' ? new HtmlBlock(line) : new Paragraph([new TextRun(line)]);
    }
}
