using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Inputs;

public sealed class IgnoreRulesTests
{
    [Theory]
    [InlineData("drafts", "drafts", true, true)]
    [InlineData("drafts", "a/b/drafts", true, true)]
    [InlineData("drafts/", "drafts", false, false)]
    [InlineData("drafts/", "a/drafts", true, true)]
    [InlineData("/drafts", "a/drafts", true, false)]
    [InlineData("a/drafts", "a/drafts", true, true)]
    [InlineData("a/drafts", "b/a/drafts", true, false)]
    [InlineData("*.html", "a/b.html", false, true)]
    [InlineData("a/*.html", "a/b/c.html", false, false)]
    [InlineData("a/**/c.html", "a/c.html", false, true)]
    [InlineData("a/**/c.html", "a/x/y/c.html", false, true)]
    [InlineData("a/**", "a", true, false)]
    [InlineData("a/**", "a/x", false, true)]
    [InlineData("**/c.html", "x/c.html", false, true)]
    [InlineData("# a comment", "# a comment", false, false)]
    [InlineData("\\#1.md", "#1.md", false, true)]
    [InlineData("name ", "name", false, true)]
    public void A_line_means_what_it_means_to_git(string line, string place, bool isFolder, bool expected) =>
        Assert.Equal(expected, IgnorePattern.Parse(line)?.IsMatch(place, isFolder) == true);

    [Fact]
    public void The_last_line_that_matches_decides_and_the_nearer_file_comes_last()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "*.html\n");
        folder.Write("a/.vccleanerignore", "!kept.html\n");
        var rules = IgnoreRules.Of([], readsFiles: true).Below(folder.Path);

        Assert.True(rules.Excludes(folder.PathOf("kept.html"), isFolder: false));
        Assert.False(rules.Below(folder.PathOf("a")).Excludes(folder.PathOf("a/kept.html"), isFolder: false));
    }

    [Fact]
    public void Files_above_count_as_far_as_the_root_of_the_repository()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "*.html\n");
        folder.Write("repository/.git/HEAD", "");
        folder.Write("repository/.gitignore", "*.txt\n");
        folder.Write("repository/pages/a.txt", "");
        var rules = IgnoreRules.Of([], readsFiles: true).From(folder.PathOf("repository/pages"));

        Assert.True(rules.Excludes(folder.PathOf("repository/pages/a.txt"), isFolder: false));
        Assert.False(rules.Excludes(folder.PathOf("repository/pages/a.html"), isFolder: false));
    }

    [Fact]
    public void A_pattern_that_was_typed_is_not_taken_back_by_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "!*.html\n");
        var rules = IgnoreRules.Of([(folder.Path, "*.html")], readsFiles: true).From(folder.Path);

        Assert.True(rules.Excludes(folder.PathOf("a.html"), isFolder: false));
    }
}
