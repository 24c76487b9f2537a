using System.Text.Json;
using Tomlyn;
using Tomlyn.Model;
using VcCleaner.Sites;
using Xunit;

namespace VcCleaner.Tests.Sites;

public sealed class FrontMatterWriterTests
{
    private static readonly FrontMatter Everything = new(
    [
        new("title", "The \"best\" plum"),
        new("extra.author", "Mara"),
        new("date", new DateValue("2020-05-06T07:08:09+02:00")),
        new("draft", new LiteralValue("true")),
        new("tags", new ListValue(["plum", "a, b"])),
        new("extra.id", new LiteralValue("7")),
    ]);

    [Fact]
    public void Keys_with_a_dot_are_a_map_in_every_notation()
    {
        Assert.Equal(
            "---\ntitle: 'The \"best\" plum'\nextra:\n  author: \"Mara\"\n  id: 7\ndate: 2020-05-06T07:08:09+02:00\ndraft: true\ntags:\n  - \"plum\"\n  - \"a, b\"\n---\n",
            FrontMatterWriter.Write(Everything, FrontMatterFormat.Yaml));
        Assert.Equal(
            "+++\ntitle = \"The \\\"best\\\" plum\"\ndate = 2020-05-06T07:08:09+02:00\ndraft = true\ntags = [\"plum\", \"a, b\"]\n\n[extra]\nauthor = \"Mara\"\nid = 7\n+++\n",
            FrontMatterWriter.Write(Everything, FrontMatterFormat.Toml));
        Assert.Equal(
            """
            {
              "title": "The \"best\" plum",
              "extra": {
                "author": "Mara",
                "id": 7
              },
              "date": "2020-05-06T07:08:09+02:00",
              "draft": true,
              "tags": [
                "plum",
                "a, b"
              ]
            }

            """.ReplaceLineEndings("\n"),
            FrontMatterWriter.Write(Everything, FrontMatterFormat.Json));
    }

    [Fact]
    public void Fenced_json_stands_between_the_fences_of_yaml() =>
        Assert.Equal("---json\n{\n  \"title\": \"x\"\n}\n---\n", FrontMatterWriter.Write(new FrontMatter([new("title", "x")]), FrontMatterFormat.FencedJson));

    [Fact]
    public void Nothing_has_no_fences() => Assert.Equal("", FrontMatterWriter.Write(FrontMatter.Empty, FrontMatterFormat.Toml));

    [Theory]
    [InlineData("no")]
    [InlineData("12:30")]
    [InlineData("\"quoted\" and 'single' # no comment")]
    [InlineData("back\\slash \\u0041 and \"\"\"quotes\"\"\"")]
    [InlineData("tab\tand line\nbreak\r")]
    [InlineData("bell \u0007, delete \u007f, separator \u2028, mark \ufeff")]
    [InlineData("+++\n[extra]\ndraft = true")]
    [InlineData("émoji 🍐 and 中文")]
    [InlineData("")]
    public void A_text_is_read_back_as_it_was(string title)
    {
        var frontMatter = new FrontMatter([new("title", title), new("extra.a key", title), new("tags", new ListValue([title, title]))]);

        var toml = TomlSerializer.Deserialize<TomlTable>(FrontMatterWriter.Write(frontMatter, FrontMatterFormat.Toml).Trim('+', '\n'))!;
        var json = JsonDocument.Parse(FrontMatterWriter.Write(frontMatter, FrontMatterFormat.Json)).RootElement;

        Assert.Equal(title, toml["title"]);
        Assert.Equal(title, ((TomlTable)toml["extra"])["a key"]);
        Assert.Equal([title, title], ((TomlArray)toml["tags"]).Cast<string>());
        Assert.Equal(title, json.GetProperty("title").GetString());
    }
}
