using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;

namespace VcCleaner.Tests.Infrastructure;

/// <summary>Prints blocks as an indented tree, one line for each block and inline, for expectations that people review.</summary>
internal static class TreeText
{
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        Write(blocks, 0, text);
        return text.ToString();
    }

    private static void Write(ImmutableArray<Block> blocks, int depth, StringBuilder text)
    {
        foreach (var block in blocks) Write(block, depth, text);
    }

    private static void Write(Block block, int depth, StringBuilder text)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line("paragraph");
                Write(paragraph.Inlines, depth + 1, text);
                break;
            case Heading heading:
                Line($"heading {heading.Level}{(heading.Anchor is null ? "" : " #" + heading.Anchor)}");
                Write(heading.Inlines, depth + 1, text);
                break;
            case ListBlock list:
                Line(list.IsOrdered ? $"numbers {list.Start}" : "bullets");
                foreach (var item in list.Items)
                {
                    Indent(depth + 1, text).Append("item\n");
                    Write(item.Blocks, depth + 2, text);
                }

                break;
            case Quote quote:
                Line("quote");
                Write(quote.Blocks, depth + 1, text);
                break;
            case CodeBlock code:
                Line($"code {code.Language ?? "-"}");
                foreach (var line in code.Text.Split('\n')) Indent(depth + 1, text).Append('|').Append(line).Append('\n');
                break;
            case Table table:
                Line("table " + string.Join(' ', table.Alignments));
                foreach (var row in table.Rows.Insert(0, table.Header))
                {
                    Indent(depth + 1, text).Append("row\n");
                    foreach (var cell in row.Cells)
                    {
                        Indent(depth + 2, text).Append("cell\n");
                        Write(cell.Inlines, depth + 3, text);
                    }
                }

                break;
            case ThematicBreak:
                Line("rule");
                break;
            case SummaryBreak:
                Line("more");
                break;
            case HtmlBlock html:
                Line("html " + Quoted(html.Html));
                break;
            case VerbatimMarkdown markdown:
                Line("verbatim " + Quoted(markdown.Markdown));
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }

        void Line(string line) => Indent(depth, text).Append(line).Append('\n');
    }

    private static void Write(ImmutableArray<Inline> inlines, int depth, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            var (line, inner) = Describe(inline);
            Indent(depth, text).Append(line).Append('\n');
            Write(inner, depth + 1, text);
        }
    }

    private static (string Line, ImmutableArray<Inline> Inner) Describe(Inline inline) => inline switch
    {
        TextRun run => (Quoted(run.Value), []),
        CodeSpan code => ("code " + Quoted(code.Code), []),
        Emphasis emphasis => ("emphasis", emphasis.Inlines),
        Strong strong => ("strong", strong.Inlines),
        Strikethrough strikethrough => ("strikethrough", strikethrough.Inlines),
        Link link => ($"link {link.Destination}{Title(link.Title)}", link.Inlines),
        Image image => ($"image {image.Source} {Quoted(image.Alt)}{Title(image.Title)}{(image.AttachmentId is { } id ? $" ={id}" : "")}", []),
        LineBreak => ("break", []),
        HtmlInline html => ("html " + Quoted(html.Html), []),
        VerbatimInline markdown => ("verbatim " + Quoted(markdown.Markdown), []),
        _ => throw new NotSupportedException(inline.GetType().Name),
    };

    private static string Title(string? title) => title is null ? "" : " title=" + Quoted(title);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c == '\n') quoted.Append("\\n");
            else if (c is '"' or '\\') quoted.Append('\\').Append(c);
            // What looks like a blank and is none must be seen in an expectation.
            else if (c < ' ' || c is '\u00A0' or '\u200B' or '\u00AD' or '\uFEFF') quoted.Append($"\\u{(int)c:X4}");
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static StringBuilder Indent(int depth, StringBuilder text) => text.Append(' ', depth * 2);
}
