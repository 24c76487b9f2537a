using VcCleaner.Cli.Converting;
using VcCleaner.Cli.Inputs;
using VcCleaner.Diagnostics;
using Xunit;

namespace VcCleaner.Cli.Tests.Converting;

public sealed class ConvertResolverTests
{
    private static readonly string Home = Path.GetFullPath("/home/someone");

    [Fact]
    public void One_page_goes_to_standard_output_unless_somebody_says_where() =>
        Assert.Null(Destination(new ConvertArguments(), Page("posts/article")).Path);

    [Theory]
    [InlineData("page.md", "page.md")]
    [InlineData("out/page.md", "out/page.md")]
    [InlineData("out/", "out/article.md")]
    [InlineData("existing", "existing/article.md")]
    [InlineData("existing/", "existing/article.md")]
    [InlineData(".", "./article.md")]
    public void A_folder_gets_a_file_named_after_the_input(string output, string expected)
    {
        var destination = Destination(new ConvertArguments { Output = output }, Page("article"));

        Assert.Equal((expected, Path.GetFullPath(expected, Home), false), (destination.Name, destination.Path, destination.IsBatch));
    }

    [Theory]
    [InlineData(null, "old-md")]
    [InlineData("pages", "pages")]
    [InlineData("pages/", "pages/")]
    public void Several_pages_go_to_a_folder(string? output, string expected)
    {
        var destination = Destination(new ConvertArguments { Output = output }, Page("a"), Page("b"));

        Assert.Equal((expected, true), (destination.Name, destination.IsBatch));
    }

    [Theory]
    [InlineData("-", "2 articles cannot share standard output; name a folder, as in `-o pages/`.")]
    [InlineData("all.md", "2 articles cannot share the file `all.md`; for a folder write `-o all.md/`.")]
    public void Several_pages_do_not_share_a_place(string output, string expected)
    {
        var failure = Assert.Throws<CommandFailure>(() => Destination(new ConvertArguments { Output = output }, Page("a"), Page("b")));

        Assert.Equal(expected, failure.Message);
    }

    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, true)]
    [InlineData(false, true, false)]
    public void Inference_is_left_to_the_format_unless_somebody_decides(bool infer, bool noInfer, bool? expected) =>
        Assert.Equal(expected, Resolve(new ConvertArguments { Infer = infer, NoInfer = noInfer }).Pipeline.Infer);

    [Theory]
    [InlineData(false, false, "Warning")]
    [InlineData(true, false, "Error")]
    [InlineData(false, true, "Info")]
    public void Quiet_and_verbose_move_what_is_shown(bool quiet, bool verbose, string expected) =>
        Assert.Equal(Enum.Parse<Severity>(expected), Resolve(new ConvertArguments { Quiet = quiet, Verbose = verbose }).ShowFrom);

    [Fact]
    public void No_severity_makes_a_conversion_fail_unless_somebody_names_one() => Assert.Null(Resolve(new ConvertArguments()).FailOn);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1000")]
    public void A_number_of_jobs_is_a_small_number(string jobs) =>
        Assert.Equal($"`--jobs` takes a number from 1 to 256, not `{jobs}`.", Assert.Throws<CommandFailure>(() => Resolve(new ConvertArguments { Jobs = jobs })).Message);

    [Fact]
    public void Two_pages_that_want_one_file_both_get_one_even_where_only_the_case_differs()
    {
        var destination = new ConvertDestination("out", Path.Combine(Home, "out"), IsBatch: true);

        var items = PagePlan.For([Page("About"), Page("about"), Page("about-2")], destination);

        Assert.Equal(["out/About.md", "out/about-2.md", "out/about-2-2.md"], items.Select(item => item.Target.Name));
        Assert.Equal([0, 1, 1], items.Select(item => item.Diagnostics.Length));
    }

    private static PageInput Page(string place) => new(place + ".txt", Path.Combine(Home, place + ".txt")) { Place = place };

    private static ConvertRequest Resolve(ConvertArguments typed) => Resolver().Resolve(typed);

    private static ConvertDestination Destination(ConvertArguments typed, params PageInput[] pages) =>
        Resolver().ResolveDestination(typed, new FoundInputs { Pages = [.. pages], IsBatch = pages.Length > 1, BatchName = "old" });

    private static ConvertResolver Resolver() => new(Home, path => path == Home || path.TrimEnd('/') == Path.Combine(Home, "existing"));
}
