using VcCleaner.Configuration;
using VcCleaner.Elements;
using Xunit;

namespace VcCleaner.Tests.Configuration;

public sealed class SettingsReaderTests
{
    private const string RootKeys =
        "`$schema`, `profile`, `output`, `wrap`, `eol`, `images`, `site`, `media`, `mediaRoot`, `exclude`, `frontMatter`, `placeholders`, `includeHidden`, "
        + "`infer`, `families`, `shortcodes`, `csv`, `rules`, `perPostIgnores`, `perFileIgnores` and `baseline`";

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        var settings = Configured.Read("""
            // The new site.
            {
              "$schema": "vccleaner.schema.json",
              "placeholders": "none", /* no forms */
              "includeHidden": true,
              "shortcodes": { "My_Box": "quote", "my_btn": { "as": "link", "link": ["url", { "attribute": "href", "encoding": "url", }], }, },
            }
            """);

        Assert.Equal(Placeholder.None, settings.Placeholders);
        Assert.True(settings.IncludeHidden);
        Assert.Equal(["my_box", "my_btn"], settings.Shortcodes.Select(row => row.Tag));
    }

    [Fact]
    public void What_is_recovered_is_switched_as_a_whole_or_by_kind()
    {
        Assert.False(Configured.Read("""{ "infer": false }""").Infer.All);

        var kinds = Configured.Read("""{ "infer": { "lists": false, "promoteBold": true, "threshold": 0.7 } }""").Infer;

        Assert.Equal(new InferSettings { Lists = false, PromoteBold = true, Threshold = 0.7 }, kinds);
    }

    [Fact]
    public void What_a_file_does_not_say_is_left_open()
    {
        var settings = Configured.Read("{}");

        Assert.Null(settings.Placeholders);
        Assert.Null(settings.IncludeHidden);
        Assert.Empty(settings.Shortcodes);
    }

    [Theory]
    // Keys.
    [InlineData("""{ "shortcode": {} }""", "1:3 VC931 The key `shortcode` means nothing here, but `shortcodes` does; nothing was done.")]
    [InlineData("""{ "x": 1 }""", "1:3 VC931 The key `x` means nothing here, but " + RootKeys + " do; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": { "as": "link", "lable": "x" } } }""", "1:42 VC931 The key `lable` means nothing here, but `label` does; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": { "as": "link", "level": 2 } } }""", "1:42 VC931 The key `level` means nothing here, but `label` does; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": { "as": "text", "text": { "attribute": "t", "encodng": "url" } } } }""", "1:70 VC931 The key `encodng` means nothing here, but `encoding` does; nothing was done.")]
    [InlineData("""{ "includeHidden": true, "includeHidden": false }""", "1:26 VC933 The key `includeHidden` stands here a second time; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": "drop", "A_B": "text" } }""", "1:34 VC933 The key `A_B` stands here a second time; nothing was done.")]
    // Values.
    [InlineData("[]", "1:1 VC932 `vccleaner.json` takes an object, not a list; nothing was done.")]
    [InlineData("""{ "includeHidden": "yes" }""", "1:20 VC932 `includeHidden` takes `true` or `false`, not `yes`; nothing was done.")]
    [InlineData("""{ "placeholders": "comments" }""", "1:19 VC932 `placeholders` takes `comment`, `text` or `none` (did you mean `comment`?), not `comments`; nothing was done.")]
    [InlineData("{\n  \"shortcodes\": {\n    \"a_b\": \"qoute\" }\n}", "3:12 VC932 `a_b` takes `text`, `heading`, `link`, `image`, `images`, `quote`, `list-item`, `section`, `unwrap`, `drop`, `keep` or `fail` (did you mean `quote`?), not `qoute`; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": 3 } }""", "1:26 VC932 `a_b` takes `text`, `heading`, `link`, `image`, `images`, `quote`, `list-item`, `section`, `unwrap`, `drop`, `keep` or `fail`, not `3`; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": {} } }""", "1:26 VC932 `a_b` takes an object with the key `as`, not an object; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": { "as": "heading", "level": 7 } } }""", "1:54 VC932 `level` takes a number from 1 to 6, not `7`; nothing was done.")]
    [InlineData("""{ "shortcodes": { "a_b": { "as": "text", "text": null } } }""", "1:50 VC932 `text` takes the name of an attribute, not `null`; nothing was done.")]
    [InlineData("""{ "shortcodes": { "*": "drop" } }""", "1:19 VC932 `shortcodes` takes a shortcode's name, or at least two letters and a `*` at the end, not `*`; nothing was done.")]
    [InlineData("""{ "shortcodes": { "[a_b]": "drop" } }""", "1:19 VC932 `shortcodes` takes a shortcode's name, or at least two letters and a `*` at the end, not `[a_b]`; nothing was done.")]
    [InlineData("""{ "families": { "Saliemt": "drop" } }""", "1:17 VC931 The key `Saliemt` means nothing here, but `Salient` does; nothing was done.")]
    [InlineData("""{ "families": { "Salient": "remove" } }""", "1:28 VC932 `Salient` takes `convert`, `drop`, `keep` or `fail`, not `remove`; nothing was done.")]
    [InlineData("""{ "infer": 3 }""", "1:12 VC932 `infer` takes `true` or `false`, not `3`; nothing was done.")]
    [InlineData("""{ "infer": { "heading": false } }""", "1:14 VC931 The key `heading` means nothing here, but `headings` does; nothing was done.")]
    [InlineData("""{ "infer": { "threshold": 2 } }""", "1:27 VC932 `threshold` takes a number from 0 to 1, not `2`; nothing was done.")]
    // Places are counted in characters.
    [InlineData("""{ /* “ä” 🍐 */ "x": 1 }""", "1:16 VC931 The key `x` means nothing here, but " + RootKeys + " do; nothing was done.")]
    public void What_is_wrong_is_reported_at_its_place(string json, string finding) => Assert.Equal([finding], Configured.Findings(json));

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("{ \"placeholders\": \"none\"", "1:25")]
    [InlineData("{\n  \"placeholders\": none\n}", "2:20")]
    [InlineData("{} {}", "1:4")]
    [InlineData("{ \"placeholders\": \"\\ud800\" }", "1:19")]
    public void What_is_no_JSON_is_reported_at_its_place(string json, string place) =>
        Assert.Equal([$"{place} VC930 The configuration is not JSON from here on; nothing was done."], Configured.Findings(json));

    [Fact]
    public void Brackets_a_thousand_deep_do_no_harm() => Assert.Single(Configured.Findings(new string('[', 1_000)));

    [Fact]
    public void Everything_that_is_wrong_is_reported_at_once() =>
        Assert.Equal(2, Configured.Findings("""{ "placeholder": "none", "includeHidden": 1 }""").Length);
}
