using VcCleaner.Cli.Terminal;
using VcCleaner.Configuration;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Cli.Inputs;

/// <summary>Finds and reads the configuration of a run.</summary>
internal static class ConfigurationFile
{
    public const string Name = "vccleaner.json";

    /// <summary>Reads the configuration of a command.</summary>
    /// <param name="typed">The file that was asked for, or null.</param>
    /// <param name="isIsolated">Whether none is looked for.</param>
    /// <param name="color">When to colour findings.</param>
    /// <param name="surroundings">Where to look, and where to complain.</param>
    /// <returns>Null if it cannot be used; its findings have been printed.</returns>
    /// <exception cref="CommandFailure">The file cannot be read.</exception>
    public static Settings? Load(string? typed, bool isIsolated, ColorChoice color, Surroundings surroundings)
    {
        if (typed is not null && isIsolated) throw new CommandFailure("`--config` and `--isolated` contradict each other; give one of them.");
        if (isIsolated) return Settings.None;
        if (typed is not null) return Read(typed, surroundings.FullPath(typed), color, surroundings);

        return Find(surroundings.WorkingDirectory) is { } found
            ? Read(Path.GetRelativePath(surroundings.WorkingDirectory, found), found, color, surroundings)
            : Settings.None;
    }

    /// <summary>The nearest file upward, as far as the root of the repository; outside a repository, only that of the folder itself.</summary>
    public static string? Find(string folder)
    {
        var isInRepository = RepositoryRoot.Find(folder) is not null;
        foreach (var candidate in RepositoryRoot.Upward(folder))
        {
            var path = Path.Combine(candidate, Name);
            if (File.Exists(path)) return path;
            if (!isInRepository || RepositoryRoot.IsAt(candidate)) return null;
        }

        return null;
    }

    private static Settings? Read(string name, string path, ColorChoice color, Surroundings surroundings)
    {
        var source = new SourceText(name.Replace('\\', '/'), Text(name, path));
        var diagnostics = new DiagnosticBag();
        var settings = SettingsReader.Read(source, diagnostics);
        var findings = diagnostics.ToImmutable();
        if (findings.IsEmpty) return Placed(settings, Path.GetDirectoryName(path)!, surroundings.WorkingDirectory);

        var printer = new FindingPrinter(surroundings.Error, ColorDecision.Resolve(color, surroundings.IsErrorTerminal, surroundings.Variable));
        foreach (var finding in findings) printer.Print(new FindingPlaces(source).Find(finding));
        return null;
    }

    /// <summary>Paths in the file start where it stands, so that it means the same from everywhere.</summary>
    private static Settings Placed(Settings settings, string folder, string workingDirectory)
    {
        return settings with
        {
            Folder = folder,
            Output = settings.Output is { } output ? Path(output) : null,
            MediaRoot = settings.MediaRoot is { } root ? Path(root) : null,
            Media = [.. settings.Media.Select(Path)],
        };

        string Path(string place) => System.IO.Path.GetRelativePath(workingDirectory, System.IO.Path.GetFullPath(place, folder)).Replace('\\', '/');
    }

    private static string Text(string name, string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(File.Exists(path)
                ? $"the configuration `{name}` cannot be read: {exception.Message}"
                : $"the configuration `{name}` does not exist.");
        }
    }
}
