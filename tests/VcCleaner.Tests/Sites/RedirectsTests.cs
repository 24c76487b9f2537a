using System.Collections.Immutable;
using VcCleaner.Sites;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

public sealed class RedirectsTests
{
    [Fact]
    public void Each_server_gets_its_own_form()
    {
        ImmutableArray<Redirect> redirects = [new("/2019/été \"x\"/", "/posts/x/")];

        Assert.Equal("/2019/%C3%A9t%C3%A9%20%22x%22/ /posts/x/ 301\n", string.Concat(Redirects.ToNetlify(redirects)));
        Assert.Equal("\"/2019/été \\\"x\\\"/\" \"/posts/x/\";\n", string.Concat(Redirects.ToNginx(redirects)));
        Assert.Equal("RedirectMatch 301 \"^/2019/été\\\\ \\\"x\\\"/?$\" \"/posts/x/\"\n", string.Concat(Redirects.ToApache(redirects)));
        Assert.Equal("from,to\n/2019/%C3%A9t%C3%A9%20%22x%22/,/posts/x/\n", string.Concat(Redirects.ToCsv(redirects)));
    }

    [Theory]
    [InlineData("https://harbour.example/2019/05/catch/", "/2019/05/catch/")]
    [InlineData("https://harbour.example/%C3%A9t%C3%A9/", "/été/")]
    [InlineData("https://harbour.example//double//slash/", "/double/slash/")]
    [InlineData("https://harbour.example/?p=12", null)]
    [InlineData("https://harbour.example/", null)]
    [InlineData("https://harbour.example/a%22b/", null)]
    [InlineData("https://harbour.example/a%0Ab/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("not an address", null)]
    public void A_redirect_starts_from_a_path_only(string url, string? path) => Assert.Equal(path, OldPath.Of(url));

    [Fact]
    public void An_address_that_is_another_articles_now_is_not_redirected()
    {
        var plan = SitePlan.For(
            [
                new SiteEntry { Id = 1, Type = "page", Slug = "new-quay", Url = "https://harbour.example/quay/" },
                new SiteEntry { Id = 2, Type = "page", Slug = "quay", Url = "https://harbour.example/old-quay/" },
                new SiteEntry { Id = 3, Type = "page", Slug = "third", Url = "https://harbour.example/old-quay/" },
            ],
            SiteProfiles.Hugo.Layout);

        Assert.Equal(new Redirect("/old-quay/", "/quay/"), Assert.Single(Redirects.For(plan)));
    }

    [Fact]
    public void The_files_stand_where_the_profile_publishes_them()
    {
        var (_, sides) = Convert(Article(7, "catch", "x", "post"), For(SiteProfiles.Hugo));

        Assert.Equal("/catch/ /posts/catch/ 301\n", sides["static/_redirects"]);
        Assert.Equal(["redirects.apache", "redirects.csv", "redirects.nginx", "static/_redirects"], sides.Keys.Order(StringComparer.Ordinal));
    }
}
