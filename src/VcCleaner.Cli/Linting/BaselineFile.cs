using System.Collections.Immutable;
using VcCleaner.Cli.Files;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Baselines;

namespace VcCleaner.Cli.Linting;

/// <summary>The list of known findings as a file.</summary>
/// <param name="path">Its full path.</param>
/// <param name="request">What was looked for.</param>
/// <param name="linted">The files that were looked at; of others the list knows more than this run.</param>
internal sealed class BaselineFile(string path, LintRequest request, IEnumerable<string> linted)
{
    private readonly HashSet<string> _linted = [.. linted.Select(name => name.Replace('\\', '/'))];

    private string Name => request.Paths.Of(path);

    /// <summary>What the list does not know, and what it knows and is gone.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public BaselineResult Apply(ImmutableArray<Finding> findings)
    {
        if (!File.Exists(path)) throw new CommandFailure($"the baseline `{Name}` does not exist; `--update-baseline` writes it.");
        return Read().Apply(findings, Name, IsCovered);
    }

    /// <summary>Writes what was found, and says in a line what that changes.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public string Update(ImmutableArray<Finding> findings, CancellationToken cancellation)
    {
        var old = File.Exists(path) ? Read() : Baseline.Empty;
        var before = old.Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var baseline = Baseline.Of(findings, old.Entries.Where(entry => entry.File.Length > 0 && !IsCovered(entry)));
        var after = baseline.Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        new OutputFile(Name, path).Write(OutputFile.Encode(baseline.ToJson()), cancellation);
        return $"`{Name}` lists {after.Count} finding{(after.Count == 1 ? "" : "s")}: {after.Count(entry => !before.Contains(entry))} new, {before.Count(entry => !after.Contains(entry))} gone.";
    }

    /// <summary>Whether this run would have found it, if it were still there.</summary>
    private bool IsCovered(BaselineEntry entry) => request.Options.Scope.IsAll && IsWanted(entry.Rule) && IsCovered(entry.File);

    /// <summary>A rule that is there no more finds nothing.</summary>
    private bool IsWanted(string rule) => DiagnosticCatalog.All.FirstOrDefault(descriptor => descriptor.Id == rule) is not { } known || request.Options.IsWanted(known);

    /// <summary>A file that is there no more cannot be looked at, and what was in it is gone. What stands in an archive goes by the archive.</summary>
    private bool IsCovered(string file)
    {
        for (var name = file; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('/'))])
        {
            if (_linted.Contains(name)) return true;
            if (File.Exists(request.Paths.FullPath(name))) return false;
        }

        return true;
    }

    private Baseline Read()
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"the baseline `{Name}` cannot be read: {exception.Message}");
        }

        return Baseline.TryRead(text, out var error) ?? throw new CommandFailure($"the baseline `{Name}` cannot be read: {error}");
    }
}
