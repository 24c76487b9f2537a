using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Elements;

/// <summary>Every row of every family: each attribute that a row says is seen arrives, whatever the recipe. Made from the attributes' roles alone.</summary>
public sealed class EveryRowTests
{
    [Fact]
    public void What_a_row_says_is_seen_arrives()
    {
        var failures = new List<string>();
        foreach (var row in ElementCatalog.CreateDefault().Rows)
        {
            foreach (var part in row.Parts.SelectMany(part => part.Attributes)) Check(row, SampleShortcode.Of(row, part), part.Attribute, failures);
            if (row.Parts.Contains(Row.Body)) Check(row, SampleShortcode.OfBody(row), "body", failures);
        }

        Assert.True(failures.Count == 0, $"{failures.Count} got lost:\n{string.Join('\n', failures)}");
    }

    private static void Check(ElementDefinition row, SampleShortcode sample, string part, List<string> failures)
    {
        var pipeline = new Pipeline(new PipelineOptions { Infer = false }, new ElementCatalog([row]));
        var result = pipeline.Convert(new Article { Content = new SourceText("row", "Before.\n\n" + sample.Source), Format = ContentFormat.Text, Title = "Row" });

        var missing = sample.Expected.Where(text => !result.Markdown.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (missing.Count > 0 || !result.IsVerified) failures.Add($"{row.Family} {row.Tag}.{part}: {string.Join(", ", missing)}");
    }
}
