using System.Text.RegularExpressions;
using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Structure;

/// <summary>Real exports: an author who marked headings is believed, whatever the model thinks of the other lines.</summary>
public sealed partial class RealHeadingsCorpusTests
{
    /// <param name="folder">Where the exports lie.</param>
    /// <param name="step">One article in so many is converted; all of them take minutes.</param>
    [Theory]
    [InlineData("wxr-vc", 6)]
    [InlineData("wxr-novc", 1)]
    public void Pages_with_headings_of_their_own_are_not_changed_by_inference(string folder, int step)
    {
        var inferring = new Pipeline(new PipelineOptions());
        var plain = new Pipeline(new PipelineOptions { Infer = false });
        int compared = 0, number = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(Corpus.Require(), "corpus", folder)).Order(StringComparer.Ordinal))
        {
            var export = Export.Open([new InputFile(Path.GetFileName(file), () => File.OpenRead(file))], ReaderOptions.Default);
            foreach (var result in export.Articles())
            {
                if (result.Article is not { Title.Length: > 0 } article || number++ % step != 0) continue;
                var expected = plain.Convert(article).Markdown;
                if (!Heading().IsMatch(expected)) continue;

                var converted = inferring.Convert(article);

                Assert.Equal(expected, converted.Markdown);
                Assert.DoesNotContain(converted.Diagnostics, finding => finding.Descriptor.Id is "VC501" or "VC503");
                compared++;
            }
        }

        Assert.True(compared > 30, $"Only {compared} pages have headings.");
    }

    [GeneratedRegex(@"^ {0,3}#{1,6} ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
