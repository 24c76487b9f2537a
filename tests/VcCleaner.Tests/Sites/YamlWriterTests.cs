using VcCleaner.Sites;
using Xunit;
using YamlDotNet.Serialization;

namespace VcCleaner.Tests.Sites;

public sealed class YamlWriterTests
{
    [Theory]
    [InlineData("no")]
    [InlineData("12:30")]
    [InlineData("012")]
    [InlineData("null")]
    [InlineData("# not a comment")]
    [InlineData("a: b")]
    [InlineData("- a")]
    [InlineData("\"quoted\" and 'single'")]
    [InlineData("back\\slash and \"quotes\"")]
    [InlineData("tab\tand line\nbreak")]
    [InlineData("bell \u0007, separator \u2028, mark \ufeff")]
    [InlineData("émoji 🍐 and 中文")]
    [InlineData("")]
    public void A_string_is_read_back_as_it_was(string title)
    {
        var yaml = YamlWriter.Write(new FrontMatter([new FrontMatterField("title", title)]));

        var read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(yaml.Replace("---\n", "", StringComparison.Ordinal));

        Assert.Equal(title, read["title"]);
    }

    [Fact]
    public void The_form_is_the_one_that_prettier_leaves_alone()
    {
        var yaml = YamlWriter.Write(new FrontMatter(
        [
            new FrontMatterField("title", "The \"best\" plum"),
            new FrontMatterField("date", new LiteralValue("2020-01-02T03:04:05Z")),
            new FrontMatterField("tags", new ListValue(["plum", "pear"])),
            new FrontMatterField("categories", new ListValue([])),
        ]));

        Assert.Equal("---\ntitle: 'The \"best\" plum'\ndate: 2020-01-02T03:04:05Z\ntags:\n  - \"plum\"\n  - \"pear\"\ncategories: []\n---\n", yaml);
    }

    [Fact]
    public void No_field_gives_no_front_matter() => Assert.Equal("", YamlWriter.Write(FrontMatter.Empty));
}
