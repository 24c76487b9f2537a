using System.Text.RegularExpressions;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Elements;

/// <summary>What machines write for machines is in no text that a reader meets, over every export at hand.</summary>
public sealed partial class CleanProseTests
{
    public static TheoryData<string> Folders => new("wxr-vc", "wxr-novc", "leaked-txt");

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_encoding_and_no_style_is_left_in_prose(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Corpus.Require(), "corpus", folder));
        var catalog = ElementCatalog.CreateDefault();
        var found = new System.Collections.Concurrent.ConcurrentBag<string>();
        var count = 0;
        Parallel.ForEach(files, () => new Pipeline(new PipelineOptions { Infer = false, Verify = false }, catalog), (file, _, pipeline) =>
        {
            var export = Export.Open([new InputFile(Path.GetFileName(file), () => File.OpenRead(file))], ReaderOptions.Default);
            foreach (var article in export.Articles().Select(result => result.Article).OfType<Article>())
            {
                Interlocked.Increment(ref count);
                var prose = Prose(pipeline.Convert(article).Markdown);
                foreach (Match match in MachineText().Matches(prose)) found.Add($"{Path.GetFileName(file)} {article.Title}: {match.Value}");
            }

            return pipeline;
        }, _ => { });

        Assert.True(count > 0);
        Assert.True(found.IsEmpty, $"{found.Count} places:\n{string.Join('\n', found.Take(20))}");
    }

    [Theory]
    [InlineData("See .vc_custom_1520000000000{margin: 0 !important;} here")]
    [InlineData("url:%2Fplums%2F||")]
    [InlineData("Go to %D0%B4%D0%BE")]
    [InlineData("JTNDcCUzRUJsdWUlMjBhbmQlMjBzd2VldC4lM0MlMkZwJTNF")]
    [InlineData("#E-8_SGVsbG8=")]
    [InlineData("@media (max-width: 300px) { }")]
    public void The_signs_are_seen(string text) => Assert.Matches(MachineText(), Prose(text));

    [Theory]
    [InlineData("Of all plums 20% are ripe, 5 % are not.")]
    [InlineData("A [link](/%D0%B4%D0%BE) and <https://orchard.example/%D0%B4%D0%BE?x=JTNDcCUzRUJsdWUlMjBhbmQlMjBzd2VldC4lM0Ml>.")]
    [InlineData("`a { color: red; }`")]
    [InlineData("<!-- vc:dynamic kind=form tag=x id=%5B -->")]
    public void What_belongs_there_is_not_one(string text) => Assert.DoesNotMatch(MachineText(), Prose(text));

    /// <summary>The text without front matter, comments, code and addresses.</summary>
    private static string Prose(string markdown)
    {
        var front = markdown.StartsWith("---\n", StringComparison.Ordinal) ? markdown.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        return NotProse().Replace(markdown[front..], " ");
    }

    [GeneratedRegex("""<!--.*?-->|^```.*?^```|`+[^`\n]+`+|\]\([^)\n]*\)|^\[[^\]\n]+\]:.*?$|<[a-z]+:[^>\s]*>|https?:[^\s)\]]+""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex NotProse();

    [GeneratedRegex("""vc_custom_\d|#E-8_|\w*%[0-9A-F]{2}(?:%[0-9A-F]{2}|\w)[^\s]*|(?<![\w/+.-])(?=\w*[a-z]\w*[A-Z])(?=\w*\d)[A-Za-z0-9+/]{32,}={0,2}|\{[^{}\n]*[\w-]+\s*:\s*[^{};\n]+;[^{}\n]*\}|!important|@media""")]
    private static partial Regex MachineText();
}
