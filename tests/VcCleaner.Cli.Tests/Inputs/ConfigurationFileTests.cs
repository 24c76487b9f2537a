using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Inputs;

public sealed class ConfigurationFileTests
{
    [Theory]
    // The nearest wins.
    [InlineData("vccleaner.json a/vccleaner.json .git/HEAD", "a/b", "a/vccleaner.json")]
    [InlineData("vccleaner.json .git/HEAD", "a/b", "vccleaner.json")]
    // In a work tree, `.git` is a file.
    [InlineData("vccleaner.json .git", "a/b", "vccleaner.json")]
    // Beyond the repository's root nobody looks.
    [InlineData("vccleaner.json a/.git/HEAD", "a/b", null)]
    [InlineData("vccleaner.json a/.git/HEAD a/vccleaner.json", "a", "a/vccleaner.json")]
    // Without a repository, only where one stands.
    [InlineData("vccleaner.json", "a/b", null)]
    [InlineData("a/b/vccleaner.json", "a/b", "a/b/vccleaner.json")]
    public void The_nearest_file_up_to_the_root_of_the_repository_is_found(string files, string from, string? found)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in files.Split(' ').Append($"{from}/article.txt"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(file))!);
            folder.Write(file, "{}");
        }

        Assert.Equal(found is null ? null : folder.PathOf(found), ConfigurationFile.Find(folder.PathOf(from)));
    }
}
