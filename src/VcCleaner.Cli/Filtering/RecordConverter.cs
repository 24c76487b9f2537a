using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Cli.Converting;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Inputs;
using VcCleaner.Exports;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Filtering;

/// <summary>From a line to its result. Bad lines become results, too.</summary>
/// <param name="site">What all articles have in common.</param>
/// <param name="reader">How lines are read.</param>
/// <param name="lineEnding">How lines of Markdown end; null as they were made.</param>
/// <param name="hasPlaces">Whether somebody asked where a site generator wants articles.</param>
internal sealed class RecordConverter(SiteConversion site, ReaderOptions reader, LineEnding? lineEnding, bool hasPlaces)
{
    private const string NamelessArticle = "<stdin>";

    public RecordResult Convert(InputLine line, Pipeline pipeline)
    {
        var size = line.Bytes?.LongLength ?? 0;
        try
        {
            return Read(line, pipeline) with { Bytes = size };
        }
#pragma warning disable CA1031 // A bug of ours costs one article, not the run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var broken = ArticleOutcome.Broken(NamelessArticle, exception);
            return Problem(line, [], $"broke the program: {exception.GetType().Name}") with { Findings = broken.Findings, StackTrace = broken.StackTrace, Bytes = size };
        }
    }

    private RecordResult Read(InputLine line, Pipeline pipeline)
    {
        if (line.Bytes is null) return Problem(line, [], string.Create(CultureInfo.InvariantCulture, $"is larger than {reader.MaxItemBytes} bytes"));
        var record = RecordReader.Read(line.Bytes, NamelessArticle, reader);
        if (record.Reading is not { Article: { } article } reading) return Problem(line, record.Members, record.Problem);

        var file = site.ConvertAlone(article, reading.Diagnostics, pipeline);
        var findings = ArticleOutcome.Lines(file.Source, file.Diagnostics).Select(finding => finding with { PostId = file.Id, PostTitle = file.Title }).Select(finding => finding.ToPrintable());
        if (!file.IsVerified) return Problem(line, record.Members, "is not converted, because its Markdown would not say what was meant") with { Findings = [.. findings] };

        return new RecordResult(line.Number, record.Members)
        {
            Markdown = LineEndings.Apply(file.Text, lineEnding),
            Path = hasPlaces ? file.Path : "",
            Findings = [.. findings],
            Images = file.Media,
            Links = file.Links,
        };
    }

    private static RecordResult Problem(InputLine line, ImmutableArray<(string Name, ReadOnlyMemory<byte> Value)> members, string problem) =>
        new(line.Number, members) { Error = string.Create(CultureInfo.InvariantCulture, $"Line {line.Number} {problem}.") };
}
