using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports.Tables;

/// <summary>Reads tables with an article to a row, as export plugins and shops write them.</summary>
internal sealed class CsvReader : ExportReader
{
    private readonly LinkedImages _images = new();

    public override void Scan(OpenedInput input, ExportSurvey survey)
    {
        var reader = new CsvRowReader(input.AsciiStream, survey.Options.MaxItemBytes);
        if (ReadColumns(reader, input.AsciiEncoding, survey.Options, out _) is not { } columns || columns[CsvColumns.Image] < 0) return;

        while (reader.Read() is { } row) _images.Add(FirstOf(row.Text(columns[CsvColumns.Image], input.AsciiEncoding)), survey);
    }

    public override IEnumerable<ExportItem> Items(OpenedInput input, ExportContext context)
    {
        var reader = new CsvRowReader(input.AsciiStream, context.Options.MaxItemBytes);
        var encoding = input.AsciiEncoding;
        if (ReadColumns(reader, encoding, context.Options, out var headings) is not { } columns || columns[CsvColumns.Content] < 0)
        {
            yield return Problem(input.Name, default, DiagnosticCatalog.NoContentColumn, string.Join(", ", headings.Take(20).Select(heading => $"`{heading}`")));
            yield break;
        }

        while (reader.Read() is { } row)
        {
            if (row.IsReadable) yield return new ExportItem(() => Read(row, columns, encoding, input.Name, context));
            else yield return Problem(input.Name, row.Start, DiagnosticCatalog.UnreadableItem, "has a quote that is never closed, or is larger than allowed");
        }

        if (input.Stream.Failure is { } failure) yield return Problem(input.Name, reader.EndPosition, failure, context.Options.MaxExpandedBytes.ToString(CultureInfo.InvariantCulture));
    }

    private static CsvColumns? ReadColumns(CsvRowReader reader, Encoding? encoding, ReaderOptions options, out ImmutableArray<string> headings)
    {
        var row = reader.Read();
        headings = row is null ? [] : [.. row.Fields.Select((_, index) => row.Text(index, encoding).Trim())];
        return row is null ? null : CsvColumns.Find(headings, options.CsvColumns);
    }

    private ReadResult Read(CsvRow row, CsvColumns columns, Encoding? encoding, string name, ExportContext context)
    {
        string Text(string role) => row.Text(columns[role], encoding).Trim();
        var decoding = new DiagnosticBag();
        var content = row.Source(columns[CsvColumns.Content], encoding, name, decoding);
        var findings = decoding.ToImmutable().Select(d => d with { Span = default }).ToList();
        if (context.Options.RepairMojibake) content = MojibakeRepair.Repair(content, findings);
        var article = new Article
        {
            Content = content,
            Format = context.Options.Format ?? StoredText.FormatOf(content.Text),
            Title = StoredText.Title(Text(CsvColumns.Title), context.Options, findings),
            Post = ReadPost(Text),
            Media = context.Media,
        };
        return new ReadResult(content, article, [.. findings.OrderBy(d => d.Span.Start)]);
    }

    private Post ReadPost(Func<string, string> text)
    {
        var author = WxrValues.PlainText(text(CsvColumns.Author));
        return new Post
        {
            Id = WxrValues.Number(text(CsvColumns.Id)),
            Type = text(CsvColumns.Type) is { Length: > 0 } type ? type : "post",
            Status = StatusOf(text(CsvColumns.Status)),
            Slug = WxrValues.Slug(text(CsvColumns.Slug)),
            Url = text(CsvColumns.Url) is var url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url : "",
            Published = Date(text(CsvColumns.Date)),
            Modified = Date(text(CsvColumns.Modified)),
            Author = author.Contains('@') ? "" : author,
            ParentId = WxrValues.Number(text(CsvColumns.Parent)),
            Excerpt = text(CsvColumns.Excerpt),
            FeaturedImageId = _images.IdOf(FirstOf(text(CsvColumns.Image))),
            Terms = [.. Terms("category", text(CsvColumns.Categories)), .. Terms("post_tag", text(CsvColumns.Tags))],
        };
    }

    private static string StatusOf(string text) => text.ToLowerInvariant() switch
    {
        "" or "published" or "publish" or "1" or "true" or "active" => "publish",
        "0" or "false" => "draft",
        var other => other,
    };

    /// <summary>Lists are separated by bars or commas; of <c>Boats&gt;Sloops</c> the last one is meant.</summary>
    private static IEnumerable<Term> Terms(string taxonomy, string list)
    {
        var separator = list.Contains('|') ? '|' : ',';
        foreach (var path in list.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = WxrValues.PlainText(path[(path.LastIndexOf('>') + 1)..]);
            if (name.Length > 0) yield return new Term(taxonomy, "", name);
        }
    }

    private static string FirstOf(string list)
    {
        var end = list.AsSpan().IndexOfAny('|', ',', ' ');
        var first = (end < 0 ? list : list[..end]).Trim();
        return first.Contains('/') ? first : "";
    }

    private static DateTimeOffset? Date(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date.Year > 1 ? date : null;
}
