using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>One article as a reader of exports hands it over: its text with everything that is known about it.</summary>
internal sealed record Article
{
    /// <summary>The text, shortcodes and all. Spans of findings point into it.</summary>
    public required SourceText Content { get; init; }

    public required ContentFormat Format { get; init; }

    /// <summary>The title as plain text, or null if the source gives none.</summary>
    public string? Title { get; init; }
}
