using System.Collections.Immutable;
using VcCleaner.Tests.Infrastructure;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

/// <summary>A browser opens pages that generators have built of a real export and finds what the Markdown says.</summary>
public sealed class GeneratorBrowserTests
{
    private const int PageCount = 3;

    /// <summary>No network, whatever a page asks for, and nothing that a browser does for itself.</summary>
    private static readonly ImmutableArray<string> Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom",
    ];

    [Theory]
    [InlineData("hugo")]
    [InlineData("jekyll")]
    [InlineData("eleventy")]
    [InlineData("astro")]
    public void A_browser_finds_headings_and_images(string name)
    {
        var chromium = Tools.Require("chromium");
        var generator = Generator.Find(name);
        var input = GeneratorCorpusTests.Input(0);
        var (plain, _) = Convert([input], new SiteOptions());
        var (files, sides) = Convert([input], For(generator.Profile));

        using var site = GeneratorSite.Build(generator, files, sides);

        var pages = plain.Zip(files)
            .Where(pair => pair.Second.Path.Length > 0)
            .Select(pair => (Expected: GeneratorPage.OfMarkdown(pair.First), Path: site.PathOf(pair.Second)))
            .OrderByDescending(page => Math.Min(page.Expected.Headings.Length, page.Expected.Images.Length))
            .Take(PageCount)
            .ToList();
        Assert.All(pages, page => Assert.NotEmpty(page.Expected.Images));
        foreach (var (expected, page) in pages)
        {
            var (dom, exitCode) = Tools.Run(chromium, site.Folder, [.. Arguments, $"--user-data-dir={site.Folder}/browser", new Uri(page).AbsoluteUri]);

            Assert.True(exitCode == 0, dom);
            var seen = GeneratorPage.Of(dom, generator.Content);
            Assert.NotEmpty(seen.Headings);
            Assert.Equal(expected.Headings, seen.Headings);
            Assert.Equal(expected.Images, seen.Images);
        }
    }
}
