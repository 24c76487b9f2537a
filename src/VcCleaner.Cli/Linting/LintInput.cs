using System.Collections.Immutable;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Reporting;
using VcCleaner.Exports;

namespace VcCleaner.Cli.Linting;

/// <summary>A file that is looked at, under the name that reports give it.</summary>
/// <param name="File">Its bytes, named relative to the root of the reports, so that fingerprints do not depend on where somebody stands.</param>
/// <param name="TypedName">How it was typed.</param>
/// <param name="Path">Its full path; null if it is a pipe, which nobody can repair.</param>
internal sealed record LintInput(InputFile File, string TypedName, string? Path)
{
    private static readonly string[] Devices = ["/dev/", "/proc/"];

    /// <summary>What was found, by path; a file that was named twice comes once.</summary>
    /// <param name="found">Pages and exports.</param>
    /// <param name="paths">Names files.</param>
    /// <param name="surroundings">Where names are relative to.</param>
    /// <param name="failures">Gets a line for each file that cannot be opened.</param>
    public static ImmutableArray<LintInput> Of(FoundInputs found, ReportPaths paths, Surroundings surroundings, Action<string> failures)
    {
        var pages = found.Pages.Select(page => Of(page.Name, paths, surroundings, OpenerOf(page)));
        var exports = found.Exports.Select(export => Of(export.Name, paths, surroundings, export.Open));
        return [.. pages.Concat(exports).DistinctBy(input => input.File.Name).Where(input => CanOpen(input, failures))];
    }

    private static Func<Stream> OpenerOf(PageInput page) =>
        page.Bytes is { } bytes ? () => new MemoryStream(bytes, writable: false) : () => System.IO.File.OpenRead(page.Path!);

    private static LintInput Of(string name, ReportPaths paths, Surroundings surroundings, Func<Stream> open)
    {
        var path = surroundings.FullPath(name);
        var isFile = System.IO.File.Exists(path) && !Devices.Any(device => path.StartsWith(device, StringComparison.Ordinal));
        return new LintInput(new InputFile(paths.Of(name), open), name, isFile ? path : null);
    }

    private static bool CanOpen(LintInput input, Action<string> failures)
    {
        try
        {
            input.File.Open().Dispose();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            failures($"`{input.TypedName}` may not be read; its permissions forbid it.");
        }
        catch (IOException exception)
        {
            failures($"`{input.TypedName}` cannot be read: {exception.Message}");
        }

        return false;
    }
}
