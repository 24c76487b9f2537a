using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports;

/// <summary>Reads an input that is one article as an export of one item.</summary>
internal sealed class PageReader : ExportReader
{
    /// <summary>Reads at once: the stream is closed when the next input is asked for.</summary>
    public override IEnumerable<ExportItem> Items(OpenedInput input, ExportContext context)
    {
        var result = ArticleReader.Read(input.Name, input.Stream, context.Options);
        if (input.Stream.Failure is { } failure)
        {
            var limit = context.Options.MaxExpandedBytes.ToString(CultureInfo.InvariantCulture);
            result = result with { Diagnostics = result.Diagnostics.Add(new Diagnostic(failure, default, [limit])) };
        }

        return [new ExportItem(() => result.Article is { } article ? result with { Article = article with { Media = context.Media } } : result)];
    }
}
