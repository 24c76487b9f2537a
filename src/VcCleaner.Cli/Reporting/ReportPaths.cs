using VcCleaner.Cli.Inputs;

namespace VcCleaner.Cli.Reporting;

/// <summary>How reports call files: relative to a root that readers of the report know, with forward slashes.</summary>
/// <param name="root">Full path of the root.</param>
/// <param name="surroundings">Where what was typed is relative to.</param>
internal sealed class ReportPaths(string root, Surroundings surroundings)
{
    /// <param name="typed">The root that was asked for, or null for that of the checkout, or else where somebody stands.</param>
    /// <param name="surroundings">Where that is.</param>
    /// <exception cref="CommandFailure">There is no such folder.</exception>
    public static ReportPaths Resolve(string? typed, Surroundings surroundings)
    {
        if (typed is not null && !Directory.Exists(surroundings.FullPath(typed))) throw new CommandFailure($"the root `{typed}` is no folder.");
        var root = typed is not null ? surroundings.FullPath(typed) : RepositoryRoot.Find(surroundings.WorkingDirectory) ?? surroundings.WorkingDirectory;
        return new ReportPaths(root, surroundings);
    }

    /// <summary>Full path of the folder that paths are relative to.</summary>
    public string Root => root;

    /// <param name="name">A file as it was typed; a name such as <c>&lt;stdin&gt;</c> is no file and stays.</param>
    public string Of(string name) => name.StartsWith('<') ? name : Path.GetRelativePath(root, surroundings.FullPath(name)).Replace('\\', '/');

    /// <summary>The full path of a file under its name in reports.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, root);

    /// <summary>The same file relative to where somebody stands, as terminals and editors want it.</summary>
    public string FromHere(string path) =>
        path.StartsWith('<') ? path : Path.GetRelativePath(surroundings.WorkingDirectory, Path.Combine(root, path)).Replace('\\', '/');
}
