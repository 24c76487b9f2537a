using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Tests.Structure;

/// <summary>A page as a text file: paragraphs between blank lines, <c>|||</c> for a border of the layout, <c>[image]</c> for an image,
/// an optional first line <c>Title: …</c>; below a line of <c>=====</c> the outline that a careful editor would give it.</summary>
internal sealed record StructureCase(Document Document, string Outline)
{
    private const string Border = "\n=====\n";
    private const int ShownLength = 32;

    public static StructureCase Read(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var border = text.IndexOf(Border, StringComparison.Ordinal);
        return new StructureCase(ReadPage(text[..border]), text[(border + Border.Length)..].TrimEnd());
    }

    public static Document ReadPage(string text)
    {
        string? title = null;
        var region = 0;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var part in text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (blocks.Count == 0 && part.StartsWith("Title: ", StringComparison.Ordinal)) title = part["Title: ".Length..];
            else if (part == "|||") region++;
            else if (part == "[image]") blocks.Add(new Paragraph([new Image("", "attachment:7", null)]) { Origin = new TextSpan(region, 1) });
            else blocks.Add(new Paragraph(Inlines(part)) { Origin = new TextSpan(region, 1) });
        }

        return new Document(title, blocks.ToImmutable());
    }

    /// <summary>One line for each block, long text cut off.</summary>
    public static string OutlineOf(Document document)
    {
        var lines = new StringBuilder();
        if (document.Title is not null) lines.Append("Title: ").Append(document.Title).Append('\n');
        foreach (var block in document.Blocks) Append(block, lines);
        return lines.ToString().TrimEnd();
    }

    private static void Append(Block block, StringBuilder lines)
    {
        switch (block)
        {
            case Heading heading:
                lines.Append('#', heading.Level).Append(' ').Append(Text(heading.Inlines)).Append('\n');
                break;
            case Paragraph { Inlines: [Image] }:
                lines.Append("(image)\n");
                break;
            case Paragraph paragraph:
                lines.Append(Shorten(Text(paragraph.Inlines))).Append('\n');
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    lines.Append(list.IsOrdered ? (list.Start + i).ToString(CultureInfo.InvariantCulture) + ". " : "- ");
                    Append(list.Items[i].Blocks[0], lines);
                }

                break;
            default:
                lines.Append(block.GetType().Name).Append('\n');
                break;
        }
    }

    private static ImmutableArray<Inline> Inlines(string part) =>
        [.. part.Split('\n').SelectMany((line, i) => i == 0 ? new Inline[] { new TextRun(line) } : [new LineBreak(), new TextRun(line)])];

    private static string Text(ImmutableArray<Inline> inlines) =>
        string.Concat(inlines.Select(inline => inline switch { TextRun run => run.Value, LineBreak => " / ", _ => "" }));

    private static string Shorten(string text) => text.Length <= ShownLength ? text : string.Concat(text.AsSpan(0, ShownLength), "…");
}
