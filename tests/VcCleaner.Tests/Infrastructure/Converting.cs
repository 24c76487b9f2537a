using VcCleaner.Exports;
using VcCleaner.Text;

namespace VcCleaner.Tests.Infrastructure;

/// <summary>Runs the whole line on a string.</summary>
internal static class Converting
{
    public static PipelineResult Run(string content, ContentFormat format = ContentFormat.Text, string? title = null, PipelineOptions? options = null) =>
        new Pipeline(options ?? new PipelineOptions()).Convert(new Article { Content = new SourceText("article", content), Format = format, Title = title });

    public static string Text(string content) => Run(content).Markdown;

    public static string Markdown(string content) => Run(content, ContentFormat.Markdown).Markdown;

    /// <summary>The ids of all findings, in order, without those that only tell of a guess.</summary>
    public static string[] Findings(this PipelineResult result) =>
        [.. result.Diagnostics.Where(d => d.Descriptor.Severity > Diagnostics.Severity.Info).Select(d => d.Descriptor.Id)];
}
