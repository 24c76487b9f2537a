using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Inputs;

public sealed class IgnorePatternTests
{
    /// <summary>The answers are those of <c>git check-ignore</c>.</summary>
    [Theory]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "x/a.txt", true)]
    [InlineData("/a.txt", "x/a.txt", false)]
    [InlineData("x/a.txt", "x/a.txt", true)]
    [InlineData("x/a.txt", "y/x/a.txt", false)]
    [InlineData("*.txt", "x/y/a.txt", true)]
    [InlineData("x/*", "x/y/a.txt", false)]
    [InlineData("x/**", "x/y/a.txt", true)]
    [InlineData("x/**", "x", false)]
    [InlineData("**/y", "x/y", true)]
    [InlineData("x/**/a.txt", "x/a.txt", true)]
    [InlineData("x/**/a.txt", "x/1/2/a.txt", true)]
    [InlineData("[ab].txt", "b.txt", true)]
    [InlineData("\\#a", "#a", true)]
    [InlineData("a/", "a", false)]
    [InlineData("a?c", "a/c", false)]
    public void A_line_matches_what_git_says(string line, string path, bool expected) =>
        Assert.Equal(expected, IgnorePattern.Parse(line)!.IsMatch(path, isFolder: false));

    [Theory]
    [InlineData("")]
    [InlineData("# a comment")]
    [InlineData("   ")]
    public void A_line_may_say_nothing(string line) => Assert.Null(IgnorePattern.Parse(line));

    [Fact]
    public void The_nearest_file_and_its_last_line_decide()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf(".git"));
        folder.Write(".gitignore", "*.txt\n!keep.txt\nlogs/\n");
        folder.Write("pages/.vccleanerignore", "!a.txt\nkeep.txt\n");

        var rules = IgnoreRules.Of([], readsFiles: true);
        var top = rules.From(folder.Path);
        var pages = rules.From(folder.PathOf("pages"));

        Assert.True(top.Excludes(folder.PathOf("a.txt"), isFolder: false));
        Assert.False(top.Excludes(folder.PathOf("keep.txt"), isFolder: false));
        Assert.True(top.Excludes(folder.PathOf("logs"), isFolder: true));
        Assert.False(pages.Excludes(folder.PathOf("pages/a.txt"), isFolder: false));
        Assert.True(pages.Excludes(folder.PathOf("pages/keep.txt"), isFolder: false));
        Assert.True(rules.ExcludesNamed(folder.PathOf("logs/today.html")));
        Assert.False(rules.ExcludesNamed(folder.PathOf("pages/a.txt")));
    }
}
