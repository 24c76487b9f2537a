using System.Net;
using VcCleaner.Sites;
using VcCleaner.Tests.Exports;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

/// <summary>The real generators build what was written for them: every page is there and shows what was meant, template syntax and all.</summary>
public sealed class GeneratorTests
{
    private static readonly string[] Traps =
    [
        "{{< figure >}}", "{{% note %}}", "{{ site.title }}", "{% if a %}", "{% raw %} {{ x }}", "{{<", "{%", "{{", "a {{< b", "{: .wide}", "{#mark}", "oars | sails",
        "| a | b |", "$$x^2$$", "^", ": a definition", "*[HTML]: x", "[^1]", "{{< a {{< b >}}", "}} {{{ x }}}", "<!-- x", "&#123;", "{:toc}", "~~~", "=====", "+++", "---",
        ":::note", "import a from 'a'", "export const a = 1", "{x}", "a < b <c>", "</p>", "H~2~O", "==x==", "%%x%%", "[[x]]", "@user", "x@example.org",
    ];

    /// <summary>No escape keeps Docusaurus from taking the end of a heading for its name: it looks at the text after it was read.</summary>
    private static bool IsTakenForName(string generator, string trap) => generator.StartsWith("docusaurus", StringComparison.Ordinal) && trap == "{#mark}";

    [Theory]
    [InlineData("hugo")]
    [InlineData("jekyll")]
    [InlineData("eleventy")]
    [InlineData("astro")]
    [InlineData("astro --mdx")]
    [InlineData("docusaurus")]
    [InlineData("docusaurus --mdx")]
    public void A_generator_shows_what_was_meant(string name)
    {
        var generator = Generator.Find(name);
        var items = string.Concat(Traps.Select((trap, i) => Article(i + 1, $"trap-{i}", ContentOf(trap), i % 2 == 0 ? "page" : "post", title: "About traps")));
        var (files, sides) = Convert(items, For(generator.Profile));

        using var site = GeneratorSite.Build(generator, files, sides);

        for (var i = 0; i < Traps.Length; i++)
        {
            if (IsTakenForName(name, Traps[i])) continue;
            var meant = GeneratorPage.Of($"<main>{ContentOf(Traps[i])}</main>", "main");
            var shown = site.PageOf(files[i]);
            Assert.True(meant.Text == shown.Text, $"`{Traps[i]}` is shown as {shown.Text}.");
            Assert.Equal(meant.Headings, shown.Headings);
        }
    }

    [Theory]
    [InlineData("hugo", nameof(FrontMatterFormat.Yaml))]
    [InlineData("hugo", nameof(FrontMatterFormat.Toml))]
    [InlineData("hugo", nameof(FrontMatterFormat.Json))]
    [InlineData("jekyll", nameof(FrontMatterFormat.Yaml))]
    [InlineData("eleventy", nameof(FrontMatterFormat.Yaml))]
    [InlineData("eleventy", nameof(FrontMatterFormat.FencedJson))]
    [InlineData("astro", nameof(FrontMatterFormat.Yaml))]
    [InlineData("astro", nameof(FrontMatterFormat.Toml))]
    public void A_generator_reads_front_matter_in_each_notation(string name, string format)
    {
        var generator = Generator.Find(name);
        string[] titles = ["no", "12:30", "2024", "Fish & \"chips\"", "it's: # no comment", "C:\\temp \\u0041", "{{ a }} {% b %} {{< c >}}", "+++", "---", "<b>é 🍐 中文"];
        var items = string.Concat(titles.Select((title, i) => Article(i + 1, $"title-{i}", "Text", i % 2 == 0 ? "page" : "post", title: WebUtility.HtmlEncode(title))));
        var (files, _) = Convert(items, For(generator.Profile) with { FrontMatterFormat = Enum.Parse<FrontMatterFormat>(format) });

        using var site = GeneratorSite.Build(generator, files);

        Assert.Equal(titles, files.Select(file => site.PageOf(file).Title));
    }

    [Theory]
    [InlineData("hugo")]
    [InlineData("jekyll")]
    [InlineData("eleventy")]
    [InlineData("astro")]
    [InlineData("docusaurus")]
    public void A_generator_publishes_pictures_where_articles_look_for_them(string name)
    {
        var generator = Generator.Find(name);
        var items = Article(1, "quay", "<p>The <img src=\"https://harbour.example/wp-content/uploads/2020/05/the-quay.svg\" alt=\"Quay\"> at dawn</p>")
            + ExportBuilder.Attachment(2, "2020/05/the-quay.svg");
        var (files, _) = Convert(items, For(generator.Profile, ImagePolicy.Relative));
        // Large enough that Docusaurus does not put it into the page.
        var picture = $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><desc>{new string('x', 20_000)}</desc></svg>";

        using var site = GeneratorSite.Build(generator, files, [new($"{generator.Profile.MediaFolder}/2020/05/the-quay.svg", picture)]);

        var address = Assert.Single(site.PageOf(files[0]).Images);
        Assert.StartsWith("/", address);
        Assert.Equal(picture, File.ReadAllText(Path.Combine(site.Folder, "built", address[1..])));
    }

    private static string ContentOf(string trap)
    {
        var text = WebUtility.HtmlEncode(trap);
        return $"<p>{text}</p><h2>Head {text}</h2><p>Before {text} after, <strong>{text}</strong>.</p><p>Code <code>{text}</code> end</p><pre>{text}\nand {text}</pre><ul><li>{text}</li><li>b</li></ul>";
    }
}
