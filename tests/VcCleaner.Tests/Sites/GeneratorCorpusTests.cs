using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

/// <summary>Real exports become sites: each article is a page that shows the words, headings and images which its Markdown shows to any reader.</summary>
public sealed class GeneratorCorpusTests
{
    /// <summary>Tests for themes in every format, a Polish blog, a site that moved between page builders, and demonstrations of three themes.</summary>
    private static readonly string[] Exports =
    [
        "wxr-novc/WPTT__theme-unit-test__themeunittestdata.wordpress.xml",
        "wxr-novc/LeszczynskiKarol__copywriting-blog.pl__wordpress-export.xml",
        "wxr-vc/jackass-theology__jackasstheology__production_backups-jackasstheology.production.xml",
        "wxr-vc/allurewebsolutions__premium-themes-plugins__includes-admin-redux-extensions-wbc_importer-demo-data-Nonprofit-content.xml",
        "wxr-vc/devquarks__quasiarte-wp__mes-kalium-inc-lib-laborator-laborator-demo-content-importer-demo-content-blogging-content.xml",
        "wxr-vc/tuandaodev__zara__wp-content-themes-basel-inc-dummy-content-construction-content.xml",
    ];

    public static TheoryData<int> ExportNumbers => [.. Enumerable.Range(0, Exports.Length)];

    /// <summary>One of the exports, or the test is skipped.</summary>
    internal static InputFile Input(int export)
    {
        var path = Path.Combine(Corpus.Require(), "corpus", Exports[export]);
        Assert.SkipWhen(!File.Exists(path), $"{Exports[export]} is not there.");
        return new InputFile("export.xml", () => File.OpenRead(path));
    }

    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var name in new[] { "hugo", "jekyll", "eleventy", "astro", "astro --mdx", "docusaurus" })
        {
            for (var i = 0; i < Exports.Length; i++) cases.Add(name, i);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_generator_shows_what_the_markdown_says(string name, int export)
    {
        var generator = Generator.Find(name);
        var input = Input(export);
        var (plain, _) = Convert([input], new SiteOptions());
        var (files, sides) = Convert([input], For(generator.Profile));

        using var site = GeneratorSite.Build(generator, files, sides);

        Assert.Contains(files, file => file.Path.Length > 0);
        foreach (var (meant, file) in plain.Zip(files).Where(pair => pair.Second.Path.Length > 0))
        {
            var (expected, page) = (GeneratorPage.OfMarkdown(meant), site.PageOf(file));
            Assert.True(expected.Text == page.Text, $"{file.Path} shows\n{page.Text}\ninstead of\n{expected.Text}");
            Assert.Equal(expected.Headings, page.Headings);
            Assert.Equal(expected.Images, page.Images);
            Assert.DoesNotMatch(@"\[/?vc_", page.Text);
        }
    }
}
