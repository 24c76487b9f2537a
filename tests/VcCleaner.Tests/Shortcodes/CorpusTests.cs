using System.Text.RegularExpressions;
using VcCleaner.Shortcodes;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>Real leaked content: every byte comes back, and no builder's tag is left in the text.</summary>
public sealed partial class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("leaked-md", nameof(ShortcodeDialect.Markdown))]
    [InlineData("leaked-txt", nameof(ShortcodeDialect.Html))]
    [InlineData("leaked-excerpt", nameof(ShortcodeDialect.Markdown))]
    [InlineData("builder-other", nameof(ShortcodeDialect.Html))]
    public void No_tag_of_a_builder_is_left_in_the_text(string folder, string dialect)
    {
        var options = new ShortcodeOptions { Dialect = Enum.Parse<ShortcodeDialect>(dialect) };
        var left = 0;
        var findings = new SortedDictionary<string, int>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Corpus.Require(), "corpus", folder)).Order(StringComparer.Ordinal))
        {
            var tree = ShortcodeParser.Parse(new SourceText(file, File.ReadAllText(file)), options);
            Assert.Equal(tree.Source.Text, tree.ToSource());
            var finder = new LeftTags(tree.Source);
            finder.Walk(tree);
            foreach (var tag in finder.Found) output.WriteLine($"{Path.GetFileName(file)}: {tag}");
            foreach (var finding in tree.Diagnostics)
            {
                findings[finding.Descriptor.Name] = findings.GetValueOrDefault(finding.Descriptor.Name) + 1;
                if (finding.Descriptor.Id is "VC104" or "VC111" or "VC112" or "VC122" or "VC102") output.WriteLine($"{Path.GetFileName(file)}:{tree.Source.PositionOf(finding.Span.Start)} {finding.Descriptor.Id} {tree.Source.Substring(finding.Span)}");
            }

            left += finder.Found.Count;
        }

        foreach (var (name, count) in findings) output.WriteLine($"{name}: {count}");
        Assert.Equal(0, left);
    }

    private sealed partial class LeftTags(SourceText source) : ShortcodeWalker
    {
        public List<string> Found { get; } = [];

        protected override void Visit(ShortcodeText text)
        {
            foreach (Match match in Tag().Matches(source.Substring(text.Span))) Found.Add(match.Value);
        }

        [GeneratedRegex(@"(?i)(?:\[|&#0*91;|&#x0*5b;)\\?/?\s*(?:vc|mk|nectar|fusion|et\\?_pb|av|ultimate)\\?_[^\]]{0,60}")]
        private static partial Regex Tag();
    }
}
