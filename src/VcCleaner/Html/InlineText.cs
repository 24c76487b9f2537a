using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>Questions about inlines and blocks that the HTML reader asks, and their words without marks.</summary>
/// <remarks>Recursive: what is asked about was built from HTML of bounded depth (<see cref="NestingGuard"/>).</remarks>
internal static class InlineText
{
    /// <summary>True if a reader sees nothing: white space, no-break and zero-width spaces, line breaks.</summary>
    public static bool IsBlank(Inline inline) => inline switch
    {
        TextRun run => IsBlank(run.Value),
        LineBreak => true,
        Emphasis { Inlines: var inner } => inner.All(IsBlank),
        Strong { Inlines: var inner } => inner.All(IsBlank),
        Strikethrough { Inlines: var inner } => inner.All(IsBlank),
        _ => false,
    };

    public static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF' or '\u200C' or '\u200D')) return false;
        }

        return true;
    }

    public static bool HasLink(Inline inline) => inline is Link || Inner(inline).Any(HasLink);

    /// <summary>True if a letter stands there that emphasis could mark: no image alone.</summary>
    public static bool HasText(Inline inline) => inline is TextRun run ? !IsBlank(run.Value) : inline is CodeSpan || Inner(inline).Any(HasText);

    /// <summary>The words, with alternative texts, parted by blanks or line feeds.</summary>
    public static string Of(Flow flow)
    {
        var text = new StringBuilder();
        if (flow is InlineFlow inline) Append(inline.Inlines, text);
        else Append(flow.ToBlocks(), text);
        return text.ToString();
    }

    public static void Append(ImmutableArray<Block> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Append(paragraph.Inlines, text);
                    break;
                case Heading heading:
                    Append(heading.Inlines, text);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) Append(item.Blocks, text);
                    break;
                case Quote quote:
                    Append(quote.Blocks, text);
                    break;
                case CodeBlock code:
                    text.Append(code.Text);
                    break;
                case Table table:
                    foreach (var cell in table.Header.Cells.Concat(table.Rows.SelectMany(row => row.Cells)))
                    {
                        Append(cell.Inlines, text);
                        text.Append('\n');
                    }

                    break;
                case VerbatimMarkdown markdown:
                    text.Append(markdown.Markdown);
                    break;
            }

            text.Append('\n');
        }
    }

    private static void Append(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Value);
                    break;
                case CodeSpan code:
                    text.Append(code.Code);
                    break;
                case Image image:
                    text.Append(' ').Append(image.Alt).Append(' ');
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
                case VerbatimInline markdown:
                    text.Append(markdown.Markdown);
                    break;
                default:
                    Append(Inner(inline), text);
                    break;
            }
        }
    }

    private static ImmutableArray<Inline> Inner(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Inlines,
        Strong strong => strong.Inlines,
        Strikethrough strikethrough => strikethrough.Inlines,
        Link link => link.Inlines,
        _ => [],
    };
}
