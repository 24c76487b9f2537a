using System.Collections.Immutable;
using VcCleaner.Exports;

namespace VcCleaner.Cli.Inputs;

/// <summary>What the words of a command line stand for, looked up on the disk.</summary>
internal sealed record FoundInputs
{
    /// <summary>Pages, in the order in which they were named; those of a folder by path.</summary>
    public ImmutableArray<PageInput> Pages { get; init; } = [];

    /// <summary>Whole exports; each has items of its own.</summary>
    public ImmutableArray<InputFile> Exports { get; init; } = [];

    /// <summary>How the names begin of all pages that stand in a folder that was named.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>What each word without an input is told, in one line.</summary>
    public ImmutableArray<string> Failures { get; init; } = [];

    /// <summary>Whether there may be several articles, as in a folder or an export.</summary>
    public bool IsBatch { get; init; }

    /// <summary>What the output folder is called after, where nobody named one.</summary>
    public string BatchName { get; init; } = "pages";
}
