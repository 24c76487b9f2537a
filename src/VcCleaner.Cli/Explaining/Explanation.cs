using System.Collections.Immutable;
using System.Text;
using VcCleaner.Cli.Arguments;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Reporting;
using VcCleaner.Text;

namespace VcCleaner.Cli.Explaining;

/// <summary>Finds what a word names, and says all there is to say of it.</summary>
internal static class Explanation
{
    private const string FrontMatter = "---\ntitle: \"Example\"\n---\n";

    public static string Of(string topic, ElementCatalog catalog, bool isJson)
    {
        var word = topic.Trim().Trim('[', ']', '/').ToLowerInvariant();
        if (DiagnosticCatalog.All.FirstOrDefault(finding => finding.Name == word || finding.Id.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } found)
            return isJson ? JsonText.Of(json => FindingPage.Write(found, json)) : FindingPage.ToText(found);

        var rows = catalog.FindOrOwn(word);
        if (rows.IsEmpty) throw Unknown(topic, word, catalog);

        var pages = rows.Select(Page);
        return isJson
            ? JsonText.Of(json =>
            {
                json.WriteStartArray();
                foreach (var page in pages) page.WriteTo(json);
                json.WriteEndArray();
            })
            : string.Join("\n", pages.Select(page => page.ToText()));
    }

    /// <summary>Everything: a line each for people, whole pages for programs.</summary>
    public static string OfAll(ElementCatalog catalog, bool isJson)
    {
        var rows = catalog.Rows.ToImmutableArray();
        if (!isJson) return Lines(rows);

        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in DiagnosticCatalog.All) FindingPage.Write(finding, json);
            json.WriteEndArray();
            json.WriteStartArray("elements");
            foreach (var row in rows) Page(row).WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static string Lines(ImmutableArray<ElementDefinition> rows)
    {
        var text = new StringBuilder("Findings:\n");
        foreach (var finding in DiagnosticCatalog.All.OrderBy(finding => finding.Id, StringComparer.Ordinal))
            text.Append($"  {finding.Id}  {finding.Severity.ToWord(),-7}  {finding.Name}\n");

        var width = rows.Max(row => row.Tag.Length);
        foreach (var family in rows.GroupBy(row => row.Family).OrderBy(family => family.Key, StringComparer.Ordinal))
        {
            text.Append($"\n{family.Key}:\n");
            foreach (var row in family) text.Append("  ").Append(row.Tag.PadRight(width)).Append("  ").Append(ElementWords.Becomes(row)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The example goes through the real thing, with a catalogue of the row alone, so that another family's row is not taken for it.</summary>
    private static ElementPage Page(ElementDefinition row)
    {
        var example = ElementExample.Of(row);
        var pipeline = new Pipeline(new PipelineOptions { Infer = false }, new ElementCatalog([row]));
        // With a title of its own the article does not take the element's heading for it.
        var article = new Article { Content = new SourceText("example", example), Format = ContentFormat.Text, Title = "Example" };
        var markdown = pipeline.Convert(article).Markdown;
        return new ElementPage(row, example, markdown.StartsWith(FrontMatter, StringComparison.Ordinal) ? markdown[FrontMatter.Length..].TrimStart('\n') : markdown);
    }

    private static CommandFailure Unknown(string topic, string word, ElementCatalog catalog)
    {
        var names = DiagnosticCatalog.All.SelectMany(finding => new[] { finding.Id, finding.Name }).Concat(catalog.Tags.Order(StringComparer.Ordinal));
        return new CommandFailure(Suggestion.For(word, names) is { } suggestion
            ? $"`{topic}` is no known shortcode or finding; did you mean `vccleaner explain {suggestion}`?"
            : $"`{topic}` is no known shortcode or finding; `vccleaner explain --all` lists them.");
    }
}
