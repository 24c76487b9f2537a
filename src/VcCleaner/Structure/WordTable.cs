using System.Collections.Frozen;

namespace VcCleaner.Structure;

/// <summary>A fixed set of words and short phrases, in lower case, that a piece of a line is looked up in without being copied.</summary>
internal sealed class WordTable
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _entries;

    private WordTable(FrozenSet<string> entries) => _entries = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="lists">Entries separated by bars or line ends, one language a line.</param>
    public static WordTable Of(string lists) =>
        new(Split(lists).ToFrozenSet(StringComparer.Ordinal));

    public static string[] Split(string lists) => lists.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public bool Contains(ReadOnlySpan<char> entry) => _entries.Contains(entry);
}
