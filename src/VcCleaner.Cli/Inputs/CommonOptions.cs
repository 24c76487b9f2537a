using System.Globalization;
using VcCleaner.Exports;

namespace VcCleaner.Cli.Inputs;

/// <summary>What options mean that several commands have.</summary>
internal static class CommonOptions
{
    private const string Dash = "-";
    private const int MaxJobs = 256;

    /// <exception cref="CommandFailure">The words for inputs make no sense together.</exception>
    public static void CheckInputs(InputArguments typed)
    {
        if (typed.Words.Contains("")) throw new CommandFailure("an input has an empty name; is a variable in a script unset?");
        if (typed.Words.Count(word => word == Dash) > 1)
            throw new CommandFailure("`-` was given twice, but standard input can be read only once.");
        if (typed.StdinFileName is not null && !typed.Words.IsEmpty && !typed.Words.Contains(Dash))
            throw new CommandFailure("`--stdin-filename` names standard input, but no input is `-`.");
    }

    /// <exception cref="CommandFailure">It is no number that makes sense.</exception>
    public static int Jobs(string? typed, int processorCount)
    {
        if (typed is null) return Math.Clamp(processorCount, 1, MaxJobs);
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is > 0 and <= MaxJobs
            ? jobs
            : throw new CommandFailure($"`--jobs` takes a number from 1 to {MaxJobs}, not `{typed}`.");
    }

    /// <exception cref="CommandFailure">There is no such encoding.</exception>
    public static string? Encoding(string? name) =>
        name is null || EncodingSniffer.FromName(name) is not null
            ? name
            : throw new CommandFailure($"`{name}` names no encoding; try `utf-8` or `windows-1252`.");

    public static CommandFailure Contradiction(string first, string second) =>
        new($"`{first}` and `{second}` contradict each other; give one of them.");
}
