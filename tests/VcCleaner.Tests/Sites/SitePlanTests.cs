using System.Buffers;
using CsCheck;
using VcCleaner.Sites;
using Xunit;

namespace VcCleaner.Tests.Sites;

public sealed class SitePlanTests
{
    private static readonly string[] Hostile =
        ["", ".", "..", "../..", "con", "AUX.txt", "/etc/passwd", "C:\\x", "index", "_index", "posts", "page", "%2e%2e%2f", "a-2"];

    private static readonly SearchValues<char> Refused = SearchValues.Create("\\:*?\"<>|\0");

    public static TheoryData<string> ProfileNames => [.. SiteProfiles.All.Select(profile => profile.Name)];

    [Theory]
    [InlineData("plain", "about/team.md", "/about/team.md")]
    [InlineData("hugo", "content/about/team/index.md", "/about/team/")]
    [InlineData("jekyll", "about/team.md", "/about/team/")]
    [InlineData("eleventy", "about/team.md", "/about/team/")]
    [InlineData("astro", "src/content/pages/about/team/index.md", "/about/team/")]
    [InlineData("docusaurus", "docs/about/team/index.md", "/docs/about/team/")]
    [InlineData("zola", "content/about/team/index.md", "/about/team/")]
    [InlineData("obsidian", "A title/A title.md", "/A%20title/A%20title.md")]
    public void A_page_stands_below_its_parent(string profile, string path, string url)
    {
        var plan = Plan(profile, Page(1, "about"), Page(2, "team", parent: 1));

        Assert.Equal((path, url), (plan.Files[1].Path, plan.Files[1].Url));
    }

    [Theory]
    [InlineData("plain", "posts/first-catch.md")]
    [InlineData("hugo", "content/posts/first-catch/index.md")]
    [InlineData("jekyll", "_posts/2020-05-06-first-catch.md")]
    [InlineData("eleventy", "posts/first-catch.md")]
    [InlineData("astro", "src/content/blog/first-catch/index.md")]
    [InlineData("docusaurus", "blog/2020-05-06-first-catch/index.md")]
    [InlineData("zola", "content/blog/first-catch/index.md")]
    [InlineData("obsidian", "posts/first-catch.md")]
    public void A_post_stands_where_the_generator_looks_for_posts(string profile, string path)
    {
        var plan = Plan(profile, new SiteEntry { Id = 1, Slug = "first-catch", Date = new DateTimeOffset(2020, 5, 6, 0, 0, 0, TimeSpan.Zero) });

        Assert.Equal(path, plan.Files[0].Path);
    }

    [Fact]
    public void Jekyll_keeps_drafts_and_undated_posts_apart()
    {
        var plan = Plan("jekyll", new SiteEntry { Id = 1, Slug = "later", IsDraft = true, Date = DateTimeOffset.UnixEpoch }, new SiteEntry { Id = 2, Slug = "sometime" });

        Assert.Equal(["_drafts/later.md", "_drafts/sometime.md"], plan.Files.Select(file => file.Path));
    }

    [Fact]
    public void In_Hugo_a_page_is_a_branch_if_anything_stands_below_it_even_articles_of_a_type_of_its_name()
    {
        var plan = Plan("hugo", Page(1, "boats"), new SiteEntry { Id = 2, Type = "boats", Slug = "sloop" }, Page(3, "crew"));

        Assert.Equal(["content/boats/_index.md", "content/boats/sloop/index.md", "content/crew/index.md"], plan.Files.Select(file => file.Path));
    }

    [Theory]
    [MemberData(nameof(ProfileNames))]
    public void Names_that_differ_in_case_or_composition_only_get_numbers(string profile)
    {
        var plan = Plan(profile, Page(1, "café"), Page(2, "cafe\u0301"), Page(3, "CAFÉ"));

        Assert.Equal(3, plan.Files.Select(file => SafeName.Key(file.Path)).Distinct().Count());
        Assert.Equal(3, plan.Files.Select(file => SafeName.Key(file.Url)).Distinct().Count());
        Assert.Contains(plan.Files[1].Diagnostics, d => d.Descriptor.Id == "VC701");
    }

    [Fact]
    public void Posts_of_different_days_never_share_an_address()
    {
        var plan = Plan("jekyll", new SiteEntry { Slug = "news", Date = DateTimeOffset.UnixEpoch }, new SiteEntry { Slug = "news", Date = DateTimeOffset.UnixEpoch.AddDays(9) });

        Assert.Equal(["/posts/news/", "/posts/news-2/"], plan.Files.Select(file => file.Url));
    }

    [Fact]
    public void Parents_in_a_circle_are_a_finding_and_the_pages_stay()
    {
        var plan = Plan("plain", Page(1, "hen", parent: 2), Page(2, "egg", parent: 1));

        Assert.Equal(["hen.md", "egg.md"], plan.Files.Select(file => file.Path));
        Assert.All(plan.Files, file => Assert.Contains(file.Diagnostics, d => d.Descriptor.Id == "VC703"));
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd.md")]
    [InlineData("CON", "page-con.md")]
    [InlineData("nul.txt", "page-nul.txt.md")]
    [InlineData("_hidden", "hidden.md")]
    [InlineData("🚢 ahoy 🚢", "ahoy.md")]
    [InlineData("a\u0000b\u202ec", "a-b-c.md")]
    [InlineData("🚢", "a-title.md")]
    public void A_slug_that_cannot_be_a_file_name_is_made_one(string slug, string path)
    {
        var plan = Plan("plain", Page(1, slug));

        Assert.Equal(path, plan.Files[0].Path);
        Assert.Contains(plan.Files[0].Diagnostics, d => d.Descriptor.Id == "VC702");
    }

    [Fact]
    public void A_long_slug_is_cut_between_words()
    {
        var plan = Plan("plain", Page(1, string.Join('-', Enumerable.Repeat("harbour", 40))), Page(2, new string('x', 300)));

        Assert.InRange(plan.Files[0].Path.Length, 60, 103);
        Assert.EndsWith("harbour.md", plan.Files[0].Path, StringComparison.Ordinal);
        Assert.Equal(103, plan.Files[1].Path.Length);
    }

    [Fact]
    public void Pages_of_a_folder_keep_their_folders_below_what_they_have_in_common()
    {
        var entries = SourceFolder.BelowCommonFolder([Source("in/old/about/team.html"), Source("in/old/index.html"), Source("in/old/About Us/../x.htm")]);

        Assert.Equal(["about/team.md", "index.md", "about-us/x.md"], SitePlan.For(entries, SiteProfiles.Plain.Layout).Files.Select(file => file.Path));
    }

    [Fact]
    public void A_thousand_articles_of_one_name_all_get_places()
    {
        var plan = SitePlan.For([.. Enumerable.Range(1, 1000).Select(id => Page(id, "same"))], SiteProfiles.Hugo.Layout);

        Assert.Equal(1000, plan.Files.Select(file => file.Path).Distinct().Count());
    }

    [Fact]
    public void No_slug_title_or_type_leads_out_of_the_output_folder_or_to_a_taken_place()
    {
        var text = Gen.OneOf(
            Gen.String,
            Gen.String[Gen.Char["./\\:~ -_%aA\u0301é\u0000\u202e\ud83d\ude00"], 0, 12],
            Gen.Int[0, Hostile.Length - 1].Select(i => Hostile[i]));
        var entry = Gen.Select(Gen.Long[0, 5], text, text, text, Gen.Long[0, 5], (id, type, title, slug, parent) =>
            new SiteEntry { Id = id, Type = type.Length % 3 == 0 ? "page" : type, Title = title, Slug = slug, ParentId = parent });

        Gen.Select(entry.Array[1, 8], Gen.Int[0, SiteProfiles.All.Length - 1].Select(i => SiteProfiles.All[i])).Sample((entries, profile) =>
        {
            var plan = SitePlan.For([.. entries], profile.Layout);
            var paths = plan.Files.Select(file => file.Path).ToList();
            var names = paths.SelectMany(path => path.Split('/')).ToList();
            return paths.Select(SafeName.Key).Distinct().Count() == paths.Count
                && names.TrueForAll(name => name is not ("" or "." or "..") && name.Length < 130 && name == name.Trim(' ', '.') && !SafeName.IsReserved(name))
                && names.TrueForAll(name => !name.AsSpan().ContainsAny(Refused));
        });
    }

    private static SiteEntry Page(long id, string slug, long parent = 0) => new() { Id = id, Type = "page", Slug = slug, Title = "A title", ParentId = parent };

    private static SiteEntry Source(string name) => new() { Type = "page", SourceName = name };

    private static SitePlan Plan(string profile, params SiteEntry[] entries) => SitePlan.For([.. entries], SiteProfiles.Find(profile)!.Layout);
}
