using VcCleaner.Configuration;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Text;

namespace VcCleaner.Tests.Configuration;

/// <summary>Runs the whole line with a configuration.</summary>
internal static class Configured
{
    public const string Title = "The orchard";

    /// <summary>The findings of a configuration, each as <c>line:column id message</c>.</summary>
    public static string[] Findings(string json)
    {
        var source = new SourceText("vccleaner.json", json);
        var diagnostics = new DiagnosticBag();
        SettingsReader.Read(source, diagnostics);
        return [.. diagnostics.ToImmutable().Select(found => $"{source.PositionOf(found.Span.Start)} {found.Descriptor.Id} {found.Message}")];
    }

    /// <summary>The settings of a configuration that has nothing wrong with it.</summary>
    public static Settings Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsReader.Read(new SourceText("vccleaner.json", json), diagnostics);
        Xunit.Assert.Empty(diagnostics.ToImmutable());
        return settings;
    }

    /// <param name="content">An article.</param>
    /// <param name="shortcodes">What stands between the braces of <c>"shortcodes"</c>.</param>
    /// <param name="format">What the article is written in.</param>
    public static PipelineResult Run(string content, string shortcodes, ContentFormat format = ContentFormat.Text)
    {
        var settings = Read($$"""{ "shortcodes": { {{shortcodes}} } }""");
        var pipeline = new Pipeline(new PipelineOptions { Infer = false, FrontMatter = false }, ElementCatalog.CreateDefault(settings.Shortcodes, settings.Families));
        var result = pipeline.Convert(new Article { Content = new SourceText("article", content), Format = format, Title = Title });
        return result with { Markdown = WithoutTitle(result.Markdown) };
    }

    /// <summary>Otherwise the first heading would be taken for the title.</summary>
    public static string WithoutTitle(string markdown)
    {
        const string heading = $"# {Title}\n";
        return markdown.StartsWith(heading, StringComparison.Ordinal) ? markdown[heading.Length..].TrimStart('\n') : markdown;
    }
}
