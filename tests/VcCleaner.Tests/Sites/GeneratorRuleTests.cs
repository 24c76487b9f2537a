using System.Text.RegularExpressions;
using Tomlyn;
using Tomlyn.Model;
using VcCleaner.Sites;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

/// <summary>What Zola and Obsidian ask of their files, checked by rule on real exports: neither is to be had for a build.</summary>
public sealed partial class GeneratorRuleTests
{
    [Theory]
    [MemberData(nameof(GeneratorCorpusTests.ExportNumbers), MemberType = typeof(GeneratorCorpusTests))]
    public void Zola_gets_bundles_whose_keys_it_knows(int export)
    {
        var (files, _) = Convert([GeneratorCorpusTests.Input(export)], For(SiteProfiles.Zola));
        var written = files.Where(file => file.Path.Length > 0).ToList();

        Assert.NotEmpty(written);
        foreach (var file in written)
        {
            var end = file.Text.IndexOf("\n+++\n", StringComparison.Ordinal);
            var head = TomlSerializer.Deserialize<TomlTable>(file.Text[4..(end + 1)])!;
            var isSection = file.Path.EndsWith("/_index.md", StringComparison.Ordinal);
            string[] known = isSection
                ? ["title", "description", "draft", "aliases", "weight", "extra"]
                : ["title", "description", "date", "updated", "draft", "path", "aliases", "weight", "taxonomies", "extra"];
            Assert.Empty(head.Keys.Except(known));
            if (!isSection) Assert.Equal(Uri.UnescapeDataString(file.Url).Trim('/'), head["path"]);
            if (head.TryGetValue("date", out var date)) Assert.IsNotType<string>(date);

            // A leaf has no descendants, and what is left of a shortcode fails the build.
            var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)];
            if (!isSection) Assert.DoesNotContain(written, other => other != file && other.Path.StartsWith(folder, StringComparison.Ordinal));
            Assert.DoesNotMatch(ZolaShortcode(), file.Text[end..]);
        }
    }

    [Theory]
    [MemberData(nameof(GeneratorCorpusTests.ExportNumbers), MemberType = typeof(GeneratorCorpusTests))]
    public void Obsidian_gets_notes_whose_links_lead_to_notes(int export)
    {
        var (files, _) = Convert([GeneratorCorpusTests.Input(export)], For(SiteProfiles.Obsidian));
        var written = files.Where(file => file.Path.Length > 0).ToList();
        var paths = written.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(written);
        foreach (var file in written)
        {
            Assert.DoesNotMatch(@"[\\:*?""<>|#^\[\]]", file.Path);
            if (file.FrontMatter().GetValueOrDefault("tags") is IEnumerable<object> tags)
                Assert.All(tags, tag => Assert.Matches(@"^(?!\d+$)[^\s#,]+$", (string)tag));
            foreach (Match link in NoteLink().Matches(file.Text))
            {
                var target = new Uri(new Uri("file:///" + Uri.EscapeDataString(file.Path).Replace("%2F", "/", StringComparison.Ordinal)), link.Groups[1].Value);
                Assert.Contains(Uri.UnescapeDataString(target.AbsolutePath)[1..], paths);
            }
        }
    }

    [Theory]
    [InlineData("[[a note]]", @"\[\[a note]]")]
    [InlineData("see #tag and # 1", @"see \#tag and # 1")]
    [InlineData("100 %% sure", @"100 \%\% sure")]
    [InlineData("==marked==", @"\=\=marked\=\=")]
    [InlineData("5$ or $6", @"5\$ or \$6")]
    [InlineData("end ^block", @"end \^block")]
    public void What_is_syntax_to_Obsidian_is_text(string text, string written)
    {
        var file = One(Article(7, "a", $"<p>{text}</p>"), For(SiteProfiles.Obsidian));

        Assert.Equal(written, file.Body());
        Assert.True(file.IsVerified);
    }

    [Theory]
    [InlineData("<p>{{ a() }} {% b() %} {# c #} {d}</p>", "&#123;{ a() }} &#123;% b() %} &#123;# c #} {d}")]
    [InlineData("<p><code>{{ a() }}</code> <code>{% b() %}</code> <code>{{</code></p>", "`{{/* a() */}}` `{%/* b() */%}` `{{`")]
    public void What_is_syntax_to_Zola_is_text(string html, string written)
    {
        var file = One(Article(7, "a", html), For(SiteProfiles.Zola));

        Assert.EndsWith($"\n+++\n\n{written}\n", file.Text);
        Assert.True(file.IsVerified);
    }

    [Fact]
    public void A_note_is_named_after_its_title_and_found_by_its_address()
    {
        var file = One(Article(7, "fish-chips", "x", title: "Fish / chips: \"hot\"? [new] #1"), For(SiteProfiles.Obsidian));

        Assert.Equal("Fish chips hot new 1.md", file.Path);
        Assert.Equal(["fish-chips"], (IEnumerable<object>)file.FrontMatter()["aliases"]);
        Assert.Equal("2020-05-06T07:08:09", file.FrontMatter()["date"]);
    }

    [GeneratedRegex(@"(?<!&#123;|\{)\{\{(?!/\*)\s*\w+\(|\{%(?!/\*)\s*\w+\(")]
    private static partial Regex ZolaShortcode();

    [GeneratedRegex(@"\]\((\.\.?/[^)\s]+\.md)(?:#[^)\s]*)?\)")]
    private static partial Regex NoteLink();
}
