using System.Net;
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

    private static string ContentOf(string trap)
    {
        var text = WebUtility.HtmlEncode(trap);
        return $"<p>{text}</p><h2>Head {text}</h2><p>Before {text} after, <strong>{text}</strong>.</p><p>Code <code>{text}</code> end</p><pre>{text}\nand {text}</pre><ul><li>{text}</li><li>b</li></ul>";
    }
}
