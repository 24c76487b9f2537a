using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Configuration;

public sealed class OwnShortcodesTests
{
    [Theory]
    // Attributes by name.
    [InlineData("""[my_x t="Plums" d="Ripe in <b>August</b>."]""", """ "as": "text", "title": "t", "text": "d" """, "## Plums\n\nRipe in **August**.\n")]
    [InlineData("""[my_x t="Plums"]""", """ "as": "heading", "text": "t", "level": 2 """, "## Plums\n")]
    [InlineData("""[my_x t="Plums" size="h2"][my_x t="Ripe" size="h4"]""", """ "as": "heading", "text": "t", "levelFrom": "size" """, "## Plums\n\n### Ripe\n")]
    [InlineData("[my_x]Plums[/my_x]", """ "as": "heading", "text": "t", "level": 2 """, "## Plums\n")]
    [InlineData("""See [my_x to="https://orchard.example/a" w="the plums"].""", """ "as": "link", "link": "to", "label": "w" """, "See [the plums](https://orchard.example/a).\n")]
    [InlineData("""[my_x to="https://orchard.example/a"]The plums[/my_x]""", """ "as": "link", "link": "to", "label": "w" """, "[The plums](https://orchard.example/a)\n")]
    [InlineData("""[my_x to="orchard.example/a" w="Plums"]""", """ "as": "link", "link": { "attribute": "to", "encoding": "bare-url" }, "label": "w" """, "[Plums](http://orchard.example/a)\n")]
    [InlineData("""[my_x pic="7"]""", """ "as": "image", "image": "pic" """, "![Image 7][wp-image-7]\n\n[wp-image-7]: attachment:7\n")]
    [InlineData("""[my_x pic="7" to="https://orchard.example/a"]""", """ "as": "image", "image": "pic", "link": "to" """, "[![Image 7][wp-image-7]](https://orchard.example/a)\n\n[wp-image-7]: attachment:7\n")]
    [InlineData("""[my_x a="7,8"]""", """ "as": "images", "image": "a" """, "![Image 7][wp-image-7]\n\n![Image 8][wp-image-8]\n\n[wp-image-7]: attachment:7\n[wp-image-8]: attachment:8\n")]
    [InlineData("""[my_x who="A gardener"]Plums want sun.[/my_x]""", """ "as": "quote", "text": "who" """, "> A gardener\n>\n> Plums want sun.\n")]
    [InlineData("""[my_x a="Plums"][my_x a="Pears"]""", """ "as": "list-item", "text": "a" """, "- Plums\n- Pears\n")]
    [InlineData("""[my_x a="Plums, Pears"]""", """ "as": "text", "text": { "attribute": "A", "encoding": "commas" } """, "- Plums\n- Pears\n")]
    [InlineData("""[my_x a="JTNDYiUzRVBsdW1zJTNDJTJGYiUzRQ=="]""", """ "as": "text", "text": { "attribute": "a", "encoding": "raw-html" } """, "**Plums**\n")]
    [InlineData("""One[my_x t="Plums"]two[/my_x]three.""", """ "as": "section", "title": "t" """, "One\n\n## Plums\n\ntwo\n\nthree.\n")]
    [InlineData("""[my_x t="A" u="B"]""", """ "as": "text", "text": ["u", "t"] """, "B\n\nA\n")]
    // Attributes by guess.
    [InlineData("""[my_x text="Ripe plums"]""", """ "as": "heading" """, "## Ripe plums\n")]
    [InlineData("""[my_x url="/plums" text="The plums"]""", """ "as": "link" """, "[The plums](/plums)\n")]
    [InlineData("""[my_x ids="7" columns="3"]""", """ "as": "images" """, "![Image 7][wp-image-7]\n\n[wp-image-7]: attachment:7\n")]
    [InlineData("""[my_x title="Ripe plums"]""", """ "as": "text" """, "Ripe plums\n")]
    [InlineData("""[my_x title="Ripe plums"]In August.[/my_x]""", """ "as": "section" """, "## Ripe plums\n\nIn August.\n")]
    // No attributes at all.
    [InlineData("""[my_x title="Ripe plums"]In August.[/my_x]""", """ "as": "unwrap" """, "In August.\n")]
    public void A_recipe_makes_of_a_shortcode_what_it_says(string content, string mapping, string markdown)
    {
        var result = Configured.Run(content, $$""" "my_x": { {{mapping}} } """);

        Assert.Equal(markdown, result.Markdown);
        Assert.DoesNotContain("VC201", result.Findings());
        Assert.DoesNotContain("VC903", result.Findings());
        Assert.True(result.IsVerified);
    }

    [Theory]
    [InlineData("""Before [my_x title="Plums"]gone[/my_x] after.""", "drop", "Before after.\n", "VC221")]
    [InlineData("""Before [my_x id=”5″ on] after.""", "keep", "Before [my_x id=\"5\" \"on\"] after.\n", "VC220")]
    [InlineData("""Before [my_x]with **stars** and <b>plums</b>[/my_x].""", "keep", "Before [my_x]with \\*\\*stars\\*\\* and **plums**[/my_x].\n", "VC220")]
    [InlineData("""[my_x title="Ripe plums"]Still here.[/my_x]""", "fail", "## Ripe plums\n\nStill here.\n", "VC222")]
    public void A_policy_keeps_drops_or_refuses(string content, string policy, string markdown, string finding)
    {
        var result = Configured.Run(content, $$""" "my_x": "{{policy}}" """);

        Assert.Equal(markdown, result.Markdown);
        Assert.Contains(result.Diagnostics, found => found.Descriptor.Id == finding);
        Assert.DoesNotContain("VC903", result.Findings());
        Assert.True(result.IsVerified);
    }

    [Theory]
    [InlineData("my_note", "Whole name.\n")]
    [InlineData("my_news_item", "> Whole name.\n")]
    [InlineData("my_other", "")]
    [InlineData("vc_message", "")]
    public void The_whole_name_wins_then_the_longer_prefix_then_the_catalogue(string tag, string markdown)
    {
        var result = Configured.Run($"[{tag}]Whole name.[/{tag}]", """ "my_*": "drop", "my_news_*": "quote", "my_note": "unwrap", "vc_mess*": "drop" """);

        Assert.Equal(markdown, result.Markdown);
    }

    [Fact]
    public void A_core_element_keeps_its_borders_whatever_becomes_of_it()
    {
        var result = Configured.Run("[vc_row][vc_column]One.[/vc_column][vc_column]Two.[/vc_column][/vc_row]", """ "vc_column": "unwrap" """);

        Assert.Equal("One.\n\nTwo.\n", result.Markdown);
    }

    [Fact]
    public void Markdown_is_served_as_well()
    {
        var result = Configured.Run("# Orchard\n\nSee \\[my_x url=\"/a\" text=\"the plums\"\\].\n", """ "my_x": "link" """, ContentFormat.Markdown);

        Assert.Equal("# Orchard\n\nSee [the plums](/a).\n", result.Markdown);
    }
}
