using System.Collections.Immutable;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting;
using VcCleaner.Linting.Fixing;

namespace VcCleaner.Tests.Linting;

/// <summary>Runs the linter over texts and files.</summary>
internal static class Lint
{
    public static ElementCatalog Catalog { get; } = ElementCatalog.CreateDefault();

    public static Linter Default { get; } = new(LintOptions.Default, Catalog);

    public static ReadResult Page(string content, string name = "page.txt") => ArticleReader.Read(name, Encoding.UTF8.GetBytes(content), ReaderOptions.Default);

    public static ImmutableArray<Finding> Find(string content, string name = "page.txt", LintOptions? options = null)
    {
        var linter = options is null ? Default : new Linter(options, Catalog);
        var session = new LintSession(linter, null);
        session.Add(linter.Check(Page(content, name)));
        return session.Finish();
    }

    /// <summary>The findings of a whole export, or of any other file.</summary>
    public static ImmutableArray<Finding> FindInFile(string name, byte[] bytes, LintOptions? options = null)
    {
        var linter = options is null ? Default : new Linter(options, Catalog);
        var export = Export.Open([new InputFile(name, () => new MemoryStream(bytes))], ReaderOptions.Default);
        var session = new LintSession(linter, export);
        foreach (var result in export.Articles()) session.Add(linter.Check(result));
        return session.Finish();
    }

    public static ImmutableArray<Finding> FindInFile(string name, string text, LintOptions? options = null) => FindInFile(name, Encoding.UTF8.GetBytes(text), options);

    /// <summary>The findings of several files that are read together.</summary>
    public static ImmutableArray<Finding> FindInFiles(params (string Name, string Text)[] files)
    {
        var export = Export.Open([.. files.Select(file => new InputFile(file.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text))))], ReaderOptions.Default);
        var session = new LintSession(Default, export);
        foreach (var result in export.Articles()) session.Add(Default.Check(result));
        return session.Finish();
    }

    public static FixResult Fix(string name, byte[] bytes, FixSafety most = FixSafety.Safe) => FileFixer.Fix(name, bytes, ReaderOptions.Default, Default, most);

    public static string Fix(string content, FixSafety most = FixSafety.Safe, string name = "page.txt") => Encoding.UTF8.GetString(Fix(name, Encoding.UTF8.GetBytes(content), most).Bytes);

    public static string Ids(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(finding => finding.Descriptor.Id));
}
