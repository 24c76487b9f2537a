using VcCleaner.Sites;
using Xunit;

namespace VcCleaner.Tests.Sites;

public sealed class SiteLanguagesTests
{
    [Theory]
    [InlineData("plain", "quay.md /quay.md", "de/kai.md /de/kai.md")]
    [InlineData("hugo", "content/en/quay/index.md /quay/", "content/de/kai/index.md /de/kai/")]
    [InlineData("jekyll", "quay.md /quay/", "de/kai.md /de/kai/")]
    [InlineData("astro", "src/content/pages/quay/index.md /quay/", "src/content/pages/de/kai/index.md /de/kai/")]
    [InlineData("docusaurus", "docs/quay/index.md /docs/quay/", "i18n/de/docusaurus-plugin-content-docs/current/kai/index.md /de/docs/kai/")]
    public void A_translation_goes_to_the_folder_of_its_language(string profile, string original, string translation)
    {
        var plan = Plan(profile, Page("quay", "en"), Page("pier", "en"), Page("kai", "de"));

        Assert.Equal([original, translation], new[] { plan.Files[0], plan.Files[2] }.Select(file => $"{file.Path} {file.Url}"));
    }

    [Theory]
    [InlineData("hugo", "content/en/posts/catch/index.md", "content/de/posts/catch/index.md")]
    [InlineData("jekyll", "_posts/2020-05-06-catch.md", "de/_posts/2020-05-06-catch.md")]
    [InlineData("docusaurus", "blog/2020-05-06-catch/index.md", "i18n/de/docusaurus-plugin-content-blog/2020-05-06-catch/index.md")]
    public void Translations_may_have_the_same_name(string profile, params string[] paths)
    {
        var plan = Plan(profile, Post("catch", "en"), Post("catch", "de"));

        Assert.Equal(paths, plan.Files.Select(file => file.Path));
        Assert.All(plan.Files, file => Assert.Empty(file.Diagnostics));
    }

    [Fact]
    public void One_language_has_no_folder()
    {
        var plan = Plan("hugo", Page("kai", "de"), Page("steg", ""));

        Assert.Equal(["content/kai/index.md", "content/steg/index.md"], plan.Files.Select(file => file.Path));
    }

    [Fact]
    public void The_main_language_is_the_sites_own_even_if_most_articles_are_in_another()
    {
        var plan = SitePlan.For([Page("quay", "en"), Page("kai", "de_AT"), Page("steg", "de_AT")], SiteProfiles.Plain.Layout, "en-GB");

        Assert.Equal(["quay.md", "de-at/kai.md", "de-at/steg.md"], plan.Files.Select(file => file.Path));
    }

    [Fact]
    public void What_has_no_language_stands_with_the_main_one()
    {
        var plan = Plan("hugo", Page("quay", "en"), Page("pier", "en"), Page("kai", "de"), Page("imprint", ""));

        Assert.Equal("content/en/imprint/index.md /imprint/", $"{plan.Files[3].Path} {plan.Files[3].Url}");
    }

    [Theory]
    [InlineData("plain", "index.md /index.md")]
    [InlineData("hugo", "content/_index.md /")]
    [InlineData("jekyll", "index.md /")]
    [InlineData("eleventy", "index.md /")]
    [InlineData("astro", "src/content/pages/index/index.md /")]
    [InlineData("docusaurus", "docs/index.md /docs/")]
    [InlineData("zola", "content/_index.md /")]
    [InlineData("obsidian", "A title.md /A%20title.md")]
    public void The_page_at_the_address_of_the_site_is_its_front(string profile, string place)
    {
        var plan = Plan(profile, Page("index", ""), Page("home", "") with { Url = "https://harbour.example/", Title = "A title" });

        Assert.Equal(place, $"{plan.Files[1].Path} {plan.Files[1].Url}");
        Assert.NotEqual(plan.Files[0].Path, plan.Files[1].Path);
    }

    [Fact]
    public void Each_language_has_a_front_page_of_its_own()
    {
        var plan = Plan("hugo", Page("home", "en") with { Url = "https://harbour.example/" }, Page("start", "de") with { Url = "https://harbour.example/de/" }, Page("quay", "en"));

        Assert.Equal(["content/en/_index.md /", "content/de/_index.md /de/"], plan.Files.Take(2).Select(file => $"{file.Path} {file.Url}"));
    }

    private static SiteEntry Page(string slug, string language) =>
        new() { Type = "page", Slug = slug, Title = slug, Url = $"https://harbour.example/{slug}/", Language = language.Length > 0 ? language : null };

    private static SiteEntry Post(string slug, string language) =>
        Page(slug, language) with { Type = "post", Date = new DateTimeOffset(2020, 5, 6, 0, 0, 0, TimeSpan.Zero) };

    private static SitePlan Plan(string profile, params SiteEntry[] entries) => SitePlan.For([.. entries], SiteProfiles.Find(profile)!.Layout);
}
