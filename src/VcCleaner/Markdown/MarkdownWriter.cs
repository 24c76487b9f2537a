using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Markdown;

/// <summary>Writes a canonical document as Markdown that means exactly that; the step before verification.</summary>
internal sealed class MarkdownWriter
{
    /// <summary>Labels a definition that is a comment; markdownlint knows it as one.</summary>
    private const string CommentLabel = "[//]: #";

    private readonly MarkdownOptions _options;
    private readonly MarkdownOutput _output = new();
    private readonly ImageReferences _references = new();
    private readonly InlineWriter _inlines;
    private readonly EscapeContexts _base;
    private readonly List<TextSpan> _verbatim = [];

    private MarkdownWriter(MarkdownOptions options, bool hasVerbatim)
    {
        _options = options;
        _base = EscapeContexts.Prose | (hasVerbatim ? EscapeContexts.UnknownLabels : EscapeContexts.None);
        _inlines = new InlineWriter(_output, options, _references, _verbatim);
    }

    /// <summary>The Markdown of a document's body; it ends in one line feed unless it is empty or ends in verbatim Markdown.</summary>
    /// <param name="document">In canonical form.</param>
    /// <param name="options">The profile's answers.</param>
    public static string Write(Document document, MarkdownOptions options) => Write(document, options, out _);

    /// <summary>The same, and where the verbatim pieces of the document stand in the result, in order.</summary>
    public static string Write(Document document, MarkdownOptions options, out ImmutableArray<TextSpan> verbatim)
    {
        var writer = new MarkdownWriter(options, VerbatimParts.AnyIn(document));
        writer.WriteBlocks(document.Blocks, isTight: false);
        var end = writer._output.Length;
        writer.WriteDefinitions(isBehindDefinition: document.Blocks is [.., var last] && writer.IsDefinition(last));
        if (!writer._output.IsEmpty && (document.Blocks is not [.., VerbatimMarkdown] || writer._output.Length > end))
            writer._output.WriteLine();
        verbatim = [.. writer._verbatim];
        return writer._output.ToString();
    }

    private void WriteBlocks(ImmutableArray<Block> blocks, bool isTight)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0)
            {
                Separate(blocks[i - 1], blocks[i], isTight);
                if (WouldRunTogether(blocks[i - 1], blocks[i]))
                {
                    _output.Write(_options.UseHtmlComments ? CanonicalForm.Separator : CommentLabel);
                    Separate(blocks[i - 1], blocks[i], isTight: false);
                }
            }

            Write(blocks[i]);
        }
    }

    private void Separate(Block first, Block second, bool isTight)
    {
        if (first is VerbatimMarkdown && second is VerbatimMarkdown)
            return;
        // Definitions stand flush, as prettier has it.
        var lineFeeds = isTight || IsDefinition(first) && IsDefinition(second) ? 1 : 2;
        if (first is VerbatimMarkdown)
            lineFeeds -= _output.TrailingLineFeeds;
        if (second is VerbatimMarkdown { Markdown: var markdown })
            lineFeeds -= markdown.StartsWith("\n\n", StringComparison.Ordinal) ? 2 : markdown.StartsWith('\n') ? 1 : 0;
        for (; lineFeeds > 0; lineFeeds--)
            _output.WriteLine();
    }

    private bool IsDefinition(Block block) => !_options.UseHtmlComments && block is HtmlBlock html && CommentBlocks.TextOf(html) is not null;

    private static bool WouldRunTogether(Block first, Block second) =>
        first is Quote && second is Quote || first is ListBlock a && second is ListBlock b && a.IsOrdered == b.IsOrdered;

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case Heading heading:
                _output.WriteRepeated('#', heading.Level);
                _output.Write(' ');
                _inlines.Write(heading.Inlines, ' ', '\n', _base | EscapeContexts.HeadingLine);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Quote quote:
                _output.WriteMarker("> ");
                _output.Push("> ");
                WriteBlocks(quote.Blocks, isTight: false);
                _output.Pop();
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case Table table:
                TableWriter.Write(_output, table, CellText);
                break;
            case ThematicBreak:
                _output.Write("---");
                break;
            case SummaryBreak:
                _output.Write(_options.SummaryBreak);
                break;
            case HtmlBlock html when !_options.UseHtmlComments && CommentBlocks.TextOf(html) is { } comment:
                _output.Write(CommentLabel + " ");
                _inlines.WriteTitle(comment.ReplaceLineEndings(" "), _base);
                break;
            case HtmlBlock html:
                _output.WriteLines(html.Html);
                break;
            case VerbatimMarkdown verbatim:
                var start = _output.Length;
                _output.WriteLines(verbatim.Markdown);
                _verbatim.Add(TextSpan.FromBounds(start, _output.Length));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        // Markdown that is not ours keeps its place and its lines.
        var wraps = _options.WrapWidth > 0 && !VerbatimParts.AnyIn(new Document(null, [paragraph]));
        if (wraps)
            _output.BeginParagraph();
        _inlines.Write(paragraph.Inlines, '\n', '\n', _base);
        if (wraps)
            _output.EndParagraph(_options.WrapWidth);
    }

    private void WriteList(ListBlock list)
    {
        var isTight = IsTight(list);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0)
            {
                _output.WriteLine();
                if (!isTight)
                    _output.WriteLine();
            }

            var marker = list.IsOrdered ? (list.Start + i).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            _output.WriteMarker(marker);
            _output.Push(new string(' ', marker.Length));
            WriteBlocks(list.Items[i].Blocks, isTight);
            _output.Pop();
        }
    }

    // A numbered list interrupts a paragraph only if it starts with 1, so any other needs the blank line.
    private static bool IsTight(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            if (item.Blocks is not ([Paragraph] or [Paragraph, ListBlock { Start: 1 }]))
                return false;
            if (item.Blocks is [_, ListBlock nested] && !IsTight(nested))
                return false;
        }

        return true;
    }

    private void WriteCode(CodeBlock code)
    {
        var fence = CodeFence.LengthForBlock(code.Text);
        _output.WriteRepeated('`', fence);
        _output.Write(code.Language ?? "text");
        _output.WriteLine();
        if (_options.EscapeTable.EscapesCode)
            WriteEscapedCode(code.Text);
        else
            _output.WriteLines(code.Text);
        _output.WriteLine();
        _output.WriteRepeated('`', fence);
    }

    private void WriteEscapedCode(string text)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst)
                _output.WriteLine();
            isFirst = false;
            _options.EscapeTable.Write(_output, line, '\n', '\n', EscapeContexts.Code);
        }
    }

    private string CellText(TableCell cell)
    {
        if (cell.Inlines.IsEmpty)
            return "";
        var output = new MarkdownOutput();
        new InlineWriter(output, _options, _references, _verbatim).Write(cell.Inlines, ' ', ' ', _base | EscapeContexts.Cell);
        return output.ToString();
    }

    private void WriteDefinitions(bool isBehindDefinition)
    {
        for (var i = 0; i < _references.Ids.Count; i++)
        {
            var id = _references.Ids[i];
            for (var lineFeeds = i == 0 && !isBehindDefinition ? 2 - _output.TrailingLineFeeds : 1; lineFeeds > 0; lineFeeds--)
                _output.WriteLine();
            _output.Write($"[{ImageReferences.LabelOf(id)}]: {Image.AttachmentScheme}{id}");
        }
    }
}
