using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary>Uncode's prices: <c>title="Basic|For beginners" price="$50|per month" body="5|pages"</c>, and a button whose label is its link's title.</summary>
internal static class PipedPrice
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var title = (element["title"] ?? "").Split('|', 2);
        if (Read(title[0]) is { IsEmpty: false } heading) blocks.Add(new Heading(3, heading) { Origin = element.OpenTag });
        if (title.Length > 1) AddParagraph(title[1]);
        AddParagraph((element["price"] ?? "").Replace('|', ' '));

        var body = element["body"] ?? "";
        var written = AttributeValues.TryDecode(body, ValueEncoding.Safe, out var decoded) ? decoded : body;
        var rows = written.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(row => new ListItem([new Paragraph(Row(row))]));
        ImmutableArray<ListItem> items = [.. rows];
        if (!items.IsEmpty) blocks.Add(new ListBlock(IsOrdered: false, 1, items));

        if (LinkTarget.Read(element["button"], ValueEncoding.VcLink) is { } target) blocks.Add(new Paragraph([target.ToLink()]));
        return new BlockFlow(blocks.ToImmutable());

        void AddParagraph(string text)
        {
            if (Read(text) is { IsEmpty: false } inlines) blocks.Add(new Paragraph(inlines));
        }

        ImmutableArray<Inline> Read(string text) => string.IsNullOrWhiteSpace(text) ? [] : context.ReadInline(text, element.OpenTag);

        ImmutableArray<Inline> Row(string row)
        {
            var bar = row.IndexOf('|', StringComparison.Ordinal);
            if (bar <= 0) return Read(row);
            return [new Strong(Read(row[..bar])), new TextRun(" "), .. Read(row[(bar + 1)..])];
        }
    }
}
