using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Documents;

namespace VcCleaner.Verification;

/// <summary>One side of the ledger: the words, images and links that a reader meets.</summary>
internal sealed class Account : IDisposable
{
    private readonly TextBuffer _aside = new();

    /// <summary>What is read, one line of it behind another.</summary>
    public TextBuffer Text { get; } = new();

    public Tally Images { get; } = new();

    public Tally Links { get; } = new();

    /// <summary>Gives back what the tallies were lent.</summary>
    public void Dispose()
    {
        _aside.Dispose();
        Text.Dispose();
        Images.Dispose();
        Links.Dispose();
    }

    /// <summary>The name under which an image is booked: its file name, without folder, query and the size WordPress puts in.</summary>
    public static string ImageKey(string source)
    {
        var path = source.AsSpan();
        var query = path.IndexOfAny('?', '#');
        if (query >= 0) path = path[..query];
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
    }

    /// <summary>The name under which an attachment is booked.</summary>
    public static string ImageKey(long attachmentId) => string.Create(CultureInfo.InvariantCulture, $"#{attachmentId}");

    /// <summary>The name under which a link is booked; one that leads nowhere has none.</summary>
    public static string? LinkKey(string? destination)
    {
        var url = destination?.Trim().TrimEnd('/');
        return string.IsNullOrEmpty(url) || url is "#" or "none" or "http:" or "https:" or "http://#" or "https://#" || url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            ? null
            : Uri.UnescapeDataString(WithoutLineEnds(url));
    }

    /// <summary>In an address, line ends and tabs do not count (WHATWG URL §4.4).</summary>
    private static string WithoutLineEnds(string url) =>
        url.AsSpan().ContainsAny("\n\r\t") ? string.Concat(url.Split('\n', '\r', '\t')) : url;

    /// <summary>What a reader of a document meets, its title included.</summary>
    public static Account Of(Document document)
    {
        var account = new Account();
        account.AddText(document.Title);
        account.AddBlocks(document.Blocks);
        return account;
    }

    /// <summary>Adds lines of their own.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        Text.Append(text);
        Text.Append('\n');
    }

    /// <summary>What an image says stands beside the line in which it is.</summary>
    private void AddImage(Image image)
    {
        Images.Add(ImageKey(image.Source));
        if (image.AttachmentId is { } id) Images.Add(ImageKey(id));
        _aside.Append(image.Alt);
        _aside.Append('\n');
        _aside.Append(image.Title);
        _aside.Append('\n');
    }

    private void AddBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    AddLine(paragraph.Inlines);
                    break;
                case Heading heading:
                    AddLine(heading.Inlines);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) AddBlocks(item.Blocks);
                    break;
                case Quote quote:
                    AddBlocks(quote.Blocks);
                    break;
                case CodeBlock code:
                    AddText(code.Text);
                    break;
                case VerbatimMarkdown verbatim:
                    AddText(verbatim.Markdown);
                    break;
                case Table table:
                    AddRow(table.Header);
                    foreach (var row in table.Rows) AddRow(row);
                    break;
            }
        }
    }

    private void AddRow(TableRow row)
    {
        foreach (var cell in row.Cells) AddLine(cell.Inlines);
    }

    /// <summary>Words run on through emphasis and links, so nothing comes between the inlines of a line.</summary>
    private void AddLine(ImmutableArray<Inline> inlines)
    {
        AddInlines(inlines);
        Text.Append('\n');
        Text.Append(_aside.Text);
        _aside.Clear();
    }

    private void AddInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun text:
                    Text.Append(text.Value);
                    break;
                case Emphasis emphasis:
                    AddInlines(emphasis.Inlines);
                    break;
                case Strong strong:
                    AddInlines(strong.Inlines);
                    break;
                case Strikethrough strike:
                    AddInlines(strike.Inlines);
                    break;
                case CodeSpan code:
                    Text.Append(code.Code);
                    break;
                case VerbatimInline verbatim:
                    Text.Append(verbatim.Markdown);
                    break;
                case Link link:
                    if (LinkKey(link.Destination) is { } key) Links.Add(key);
                    AddInlines(link.Inlines);
                    break;
                case Image image:
                    AddImage(image);
                    break;
                case LineBreak:
                    Text.Append('\n');
                    break;
            }
        }
    }
}
