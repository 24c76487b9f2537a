using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Linting;
using VcCleaner.Linting.Fixing;
using VcCleaner.Shortcodes;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>What WordPress has curled, a fix straightens: afterwards the tags stand in the text as they were, and nothing needs repair.</summary>
/// <remarks>A snippet counts as right if its tags, read from the fixed text without any repair, are those of the clean snippet.</remarks>
public sealed class TexturizedFixTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("texturized_entities", false, 0.99)]
    [InlineData("texturized_unicode", false, 0.96)]
    [InlineData("texturized_entities", true, 0.99)]
    [InlineData("texturized_unicode", true, 0.96)]
    public void Fixes_give_back_the_attributes_that_were_curled(string form, bool isUnsafe, double share)
    {
        // Other rules change tags as well: they remove what encloses nothing.
        var linter = new Linter(LintOptions.Default with { Selection = RuleSelection.Create(["VC1"], [], [], [], out _) }, Lint.Catalog);
        var most = isUnsafe ? FixSafety.Unsafe : FixSafety.Safe;
        var (right, all) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(Corpus.Require(), "vectors", "texturize.ndjson")))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var vector = JsonDocument.Parse(line);
            var page = Lint.Page(vector.RootElement.GetProperty(form).GetString()!);
            var fixedText = ArticleFixer.Fix(page, linter, most).Result.Source.Text;
            var expected = Tags.Of(vector.RootElement.GetProperty("clean").GetString()!);
            all++;
            if (expected == Tags.Of(fixedText)) right++;
            else output.WriteLine($"{page.Source.Text}\n  want {expected}\n  got  {Tags.Of(fixedText)}");
        }

        output.WriteLine($"{form} {most}: {right} of {all}, {right / (double)all:P2}");
        Assert.InRange(right / (double)all, share, 1);
    }

    /// <summary>The tags of a text with their attributes; one that would still have to be repaired is marked.</summary>
    private sealed class Tags : ShortcodeWalker
    {
        private readonly List<string> _tags = [];

        public static string Of(string text)
        {
            var tags = new Tags();
            tags.Walk(ShortcodeParser.Parse(new SourceText("vector", text), new ShortcodeOptions { KnownTags = Lint.Catalog.Tags, EnclosingTags = Lint.Catalog.EnclosingTags }));
            return string.Join(' ', tags._tags);
        }

        protected override bool Enter(ShortcodeElement element)
        {
            // Of an attribute that stands twice the last counts; a fix removes the others.
            var lasting = element.Attributes.Where((a, i) => a.IsPositional || !element.Attributes.Skip(i + 1).Any(b => b.Name == a.Name));
            _tags.Add($"{element.Tag}{{{string.Join(", ", lasting.Select(a => $"{a.Name}={a.Value}{(a.Repair == RepairConfidence.None ? "" : "?")}"))}}}");
            return true;
        }
    }
}
