using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Sites;

/// <summary>A site that a real generator has built of our files, in a folder of its own that goes with it.</summary>
internal sealed class GeneratorSite : IDisposable
{
    private readonly Generator _generator;

    private GeneratorSite(Generator generator, string folder) => (_generator, Folder) = (generator, folder);

    public string Folder { get; }

    /// <summary>Builds a site, and fails with what the generator says if it does not come out.</summary>
    public static GeneratorSite Build(Generator generator, IEnumerable<SiteFile> files, IEnumerable<KeyValuePair<string, string>>? more = null)
    {
        var program = generator.Program();
        var site = new GeneratorSite(generator, Tools.NewFolder());
        try
        {
            foreach (var (name, text) in generator.Setup.Concat(more ?? [])) Write(site.Folder, name, text);
            foreach (var file in files.Where(file => file.Path.Length > 0)) Write(site.Folder, file.Path, file.Text);

            var (output, exitCode) = Tools.Run(program, site.Folder, generator.Arguments);
            Assert.True(exitCode == 0, $"{generator.Profile.Name} ended with {exitCode}: {output}");
            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>The path of the page that an article became; it exists.</summary>
    public string PathOf(SiteFile file)
    {
        var path = Path.Combine(Folder, "built", _generator.PageOf(file));
        Assert.True(File.Exists(path), $"{_generator.Profile.Name} has made no page of {file.Path} at {file.Url}.");
        return path;
    }

    /// <summary>What the page shows that an article became.</summary>
    public GeneratorPage PageOf(SiteFile file)
    {
        var html = File.ReadAllText(PathOf(file));
        Assert.DoesNotContain("raw HTML omitted", html, StringComparison.Ordinal);
        return GeneratorPage.Of(html, _generator.Content);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
