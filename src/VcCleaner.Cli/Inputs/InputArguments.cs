using System.Collections.Immutable;

namespace VcCleaner.Cli.Inputs;

/// <summary>What was typed about which files are read; the same for every command that reads some.</summary>
internal sealed record InputArguments
{
    /// <summary>Names of files, folders and patterns; <c>-</c> is standard input.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>A file that lists more of them, or <c>-</c>; null for none.</summary>
    public string? ListFile { get; init; }

    /// <summary>Whether names in that list end in a null character, as <c>git ls-files -z</c> writes them.</summary>
    public bool IsListNullTerminated { get; init; }

    /// <summary>Patterns of what is left out of folders, as in <c>.gitignore</c>.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Whether what is left out of folders is left out where it was named, too.</summary>
    public bool ForceExclude { get; init; }

    /// <summary>Whether <c>.gitignore</c> and <c>.vccleanerignore</c> are not asked.</summary>
    public bool NoIgnore { get; init; }

    public string? StdinFileName { get; init; }

    /// <summary>Whether anything says what to read.</summary>
    public bool IsEmpty => Words.IsEmpty && ListFile is null;
}
