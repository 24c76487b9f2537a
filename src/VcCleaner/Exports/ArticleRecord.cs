using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>A line of JSON that is, or should have been, one article.</summary>
internal sealed record ArticleRecord
{
    /// <summary>What was read; null if the line is no article.</summary>
    public ReadResult? Reading { get; init; }

    /// <summary>Why it is none, in the words behind "line 3"; empty if it is one.</summary>
    public string Problem { get; init; } = "";

    /// <summary>All members but the content as they stand in the line, for whoever gets the result; none if it is no object.</summary>
    public ImmutableArray<(string Name, ReadOnlyMemory<byte> Value)> Members { get; init; } = [];
}
