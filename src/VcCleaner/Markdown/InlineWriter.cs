using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Markdown;

/// <summary>Writes canonical running text.</summary>
/// <param name="output">Where to.</param>
/// <param name="options">The profile's answers.</param>
/// <param name="references">Collects images that are written by reference.</param>
/// <param name="verbatim">Collects where Markdown that is not ours stands in the output.</param>
internal sealed class InlineWriter(MarkdownOutput output, MarkdownOptions options, ImageReferences references, List<TextSpan> verbatim)
{
    /// <param name="inlines">In canonical form, so nested as deep as there are kinds of emphasis.</param>
    /// <param name="before">The character before them; a line feed at the start of a line.</param>
    /// <param name="after">The character after them; a line feed at the end.</param>
    /// <param name="contexts">Where they stand.</param>
    public void Write(ImmutableArray<Inline> inlines, char before, char after, EscapeContexts contexts)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            var left = i > 0 ? Flanking.LastOf(inlines[i - 1]) : before;
            var right = i + 1 < inlines.Length ? Flanking.FirstOf(inlines[i + 1]) : after;
            switch (inlines[i])
            {
                case TextRun text:
                    // A label, a cell and a heading keep their line.
                    var mayBreak = (contexts & (EscapeContexts.Label | EscapeContexts.Cell | EscapeContexts.HeadingLine)) == 0;
                    if (mayBreak) output.BeginText();
                    options.EscapeTable.Write(output, text.Value, left, right == '\\' && inlines[i + 1] is LineBreak ? '\n' : right, contexts);
                    if (mayBreak) output.EndText();
                    break;
                case Strong or Emphasis or Strikethrough:
                    WriteEmphasis(inlines, i, before, after, contexts);
                    break;
                case CodeSpan code:
                    WriteCode(code.Code, contexts);
                    break;
                case Link link:
                    WriteLink(link, contexts);
                    break;
                case Image image:
                    WriteImage(image, contexts);
                    break;
                case LineBreak:
                    output.Write('\\');
                    output.WriteLine();
                    break;
                case HtmlInline html:
                    output.Write(html.Html);
                    break;
                case VerbatimInline inline:
                    WriteVerbatim(inline);
                    break;
            }
        }
    }

    private void WriteEmphasis(ImmutableArray<Inline> siblings, int i, char before, char after, EscapeContexts contexts)
    {
        var delimiter = Flanking.DelimiterOf(siblings, i, before, after);
        var count = siblings[i] is Emphasis ? 1 : 2;
        if (delimiter == '\0') // not canonical; the verifier will say so
            delimiter = '*';
        output.WriteRepeated(delimiter, count);
        Write(Flanking.ChildrenOf(siblings[i]), delimiter, delimiter, contexts);
        output.WriteRepeated(delimiter, count);
    }

    private void WriteCode(string code, EscapeContexts contexts)
    {
        var fence = CodeFence.LengthForSpan(code);
        var padding = code[0] == '`' || code[^1] == '`' ? 1 : 0;
        output.WriteRepeated('`', fence);
        output.WriteRepeated(' ', padding);
        if (options.EscapeTable.EscapesCode)
            options.EscapeTable.Write(output, code, ' ', ' ', EscapeContexts.Code);
        else if ((contexts & EscapeContexts.Cell) != 0 && code.Contains('|'))
            output.Write(code.Replace("|", "\\|", StringComparison.Ordinal));
        else
            output.Write(code);
        output.WriteRepeated(' ', padding);
        output.WriteRepeated('`', fence);
    }

    private void WriteLink(Link link, EscapeContexts contexts)
    {
        if (options.UseAutolinks && Autolink.TryText(link, isInCell: (contexts & EscapeContexts.Cell) != 0) is { } text)
        {
            output.Write('<');
            output.Write(text);
            output.Write('>');
            return;
        }

        output.Write('[');
        Write(link.Inlines, '[', ']', contexts | EscapeContexts.Label);
        output.Write(']');
        WriteTarget(link.Destination, link.Title, contexts);
    }

    private void WriteImage(Image image, EscapeContexts contexts)
    {
        output.Write("![");
        options.EscapeTable.Write(output, image.Alt, '[', ']', contexts | EscapeContexts.Label);
        output.Write(']');
        if (image.Title is null && references.TryLabel(image.Source) is { } label)
        {
            output.Write('[');
            output.Write(label);
            output.Write(']');
        }
        else
        {
            WriteTarget(image.Source, image.Title, contexts);
        }
    }

    private void WriteTarget(string destination, string? title, EscapeContexts contexts)
    {
        output.Write('(');
        if (destination.Length == 0)
            output.Write("<>");
        options.EscapeTable.Write(output, destination, '(', ')', EscapeContexts.Destination);
        if (title is not null)
        {
            output.Write(' ');
            WriteTitle(title, contexts);
        }

        output.Write(')');
    }

    /// <summary>Writes the title of a target, in quotes that are chosen as prettier chooses them: double, then single ones, then parentheses.</summary>
    public void WriteTitle(string title, EscapeContexts contexts)
    {
        var hasDouble = title.Contains('"');
        var hasSingle = title.Contains('\'');
        var (open, close) = !hasDouble ? ('"', '"') : !hasSingle ? ('\'', '\'') : title.AsSpan().ContainsAny('(', ')') ? ('"', '"') : ('(', ')');
        var where = EscapeContexts.Title | contexts & EscapeContexts.Cell;
        output.Write(open);
        options.EscapeTable.Write(output, title, open, close, where);
        output.Write(close);
    }

    private void WriteVerbatim(VerbatimInline inline)
    {
        var start = output.Length;
        output.WriteLines(inline.Markdown);
        verbatim.Add(TextSpan.FromBounds(start, output.Length));
    }
}
