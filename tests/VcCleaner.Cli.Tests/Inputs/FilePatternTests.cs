using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Inputs;

public sealed class FilePatternTests
{
    [Theory]
    [InlineData("*", "anything", true)]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "a.txt.bak", false)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("a*b*c", "aXbYbZ", false)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("[a-c]1", "b1", true)]
    [InlineData("[a-c]1", "d1", false)]
    [InlineData("[!a-c]1", "d1", true)]
    [InlineData("[]]", "]", true)]
    [InlineData("[a", "[a", true)]
    [InlineData("", "", true)]
    public void A_name_matches_or_does_not(string pattern, string name, bool expected) => Assert.Equal(expected, FilePattern.IsMatch(pattern, name));

    [Fact]
    public void Many_stars_take_no_exponential_time() =>
        Assert.False(FilePattern.IsMatch(string.Concat(Enumerable.Repeat("*a", 50)) + "b", new string('a', 5000)));

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("sub/*.txt", "sub/b.txt")]
    [InlineData("**/*.txt", "a.txt sub/b.txt sub/deep/c.txt")]
    [InlineData("*/*", "sub/b.txt sub/deep")]
    [InlineData(".h*/*", ".hidden/d.txt")]
    [InlineData("sub/**", "sub/b.txt sub/deep/c.txt")]
    public void A_pattern_finds_files_in_order(string pattern, string expected)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "sub/deep/c.txt", "sub/b.txt", "a.txt", ".hidden/d.txt" }) folder.Write(name, "");

        var matches = FilePattern.Expand(pattern, folder.Path);

        Assert.Equal(expected, string.Join(' ', matches.Select(match => match.Name)));
    }
}
