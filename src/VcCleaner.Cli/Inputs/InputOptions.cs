using VcCleaner.Cli.Arguments;
using static VcCleaner.Cli.Arguments.OptionDeclaration;

namespace VcCleaner.Cli.Inputs;

/// <summary>The options about which files are read, declared once for all commands.</summary>
internal static class InputOptions
{
    /// <param name="change">Changes the part of a command's record that is about inputs.</param>
    public static IEnumerable<OptionDeclaration<TTyped>> Create<TTyped>(Func<TTyped, Func<InputArguments, InputArguments>, TTyped> change) =>
    [
        Value<TTyped>("--files-from", "FILE", "Read names of inputs from FILE, one a line; `-` is standard input.",
            (typed, value) => change(typed, input => input with { ListFile = value })),
        Flag<TTyped>("-0, --null", "Names in that list end in a null character instead.",
            typed => change(typed, input => input with { IsListNullTerminated = true })),
        Values<TTyped>("--exclude", "PATTERN", "Leave this out of folders, as a line of .gitignore would. May come several times.",
            (typed, values) => change(typed, input => input with { Exclude = values })),
        Flag<TTyped>("--force-exclude", "Leave it out where it is named, too, as a hook that names files needs it.",
            typed => change(typed, input => input with { ForceExclude = true })),
        Flag<TTyped>("--no-ignore", "Read what .gitignore and .vccleanerignore leave out of folders.",
            typed => change(typed, input => input with { NoIgnore = true })),
        Value<TTyped>("--stdin-filename", "NAME", "What to call standard input in findings and output.",
            (typed, value) => change(typed, input => input with { StdinFileName = value })),
    ];
}
