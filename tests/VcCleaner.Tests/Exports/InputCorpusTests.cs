using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Sites;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Tests.Sites;
using Xunit;

namespace VcCleaner.Tests.Exports;

/// <summary>Real dumps and exports of other systems, from end to end.</summary>
public class InputCorpusTests
{
    [Theory]
    [InlineData("sql", "*.sql", 190)]
    [InlineData("leaked-json", "*.json", 60)]
    [InlineData("builder-other", "*", 250)]
    public void Every_file_converts_with_nothing_lost_and_no_tag_left(string folder, string pattern, int least)
    {
        var count = 0;
        foreach (var path in Directory.GetFiles(Path.Combine(Corpus.Require(), "corpus", folder), pattern))
        {
            var (files, _) = SiteBuilder.Convert([new InputFile(Path.GetFileName(path), () => File.OpenRead(path))], new SiteOptions { Profile = SiteProfiles.Hugo });

            foreach (var file in files)
            {
                Assert.DoesNotContain(file.Diagnostics, finding => finding.Descriptor.Id == "VC903");
                Assert.DoesNotContain(file.Diagnostics, finding => finding.Descriptor.Id is "VC900" or "VC904" or "VC010" or "VC011" or "VC016");
                Assert.DoesNotContain("[vc_", file.Text, StringComparison.Ordinal);
                if (file.LeftOut == LeftOutReason.None) count++;
            }
        }

        Assert.True(count >= least, $"Only {count} articles were written.");
    }

    [Fact]
    public void Every_row_of_the_dumps_is_read_and_stands_where_the_file_says()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Corpus.Require(), "corpus", "sql"), "*.sql"))
        {
            var lines = File.ReadAllText(path).Split('\n');
            var export = Export.Open([new InputFile("dump.sql", () => File.OpenRead(path))], VcCleaner.Exports.ReaderOptions.Default);
            foreach (var result in export.Articles())
            {
                Assert.DoesNotContain(result.Diagnostics, finding => finding.Descriptor.Severity == Severity.Error);
                var text = result.Source.Text;
                for (var offset = 0; offset < text.Length; offset += 97)
                {
                    if (!char.IsLetterOrDigit(text[offset]) || result.Diagnostics.Length > 0) continue;
                    var place = result.Source.PositionOf(offset);
                    Assert.True(lines[place.Line - 1][place.Column - 1] == text[offset], $"{Path.GetFileName(path)} {place}");
                }
            }
        }
    }
}
