using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>One article as a reader of exports hands it over: its text with everything that is known about it.</summary>
internal sealed record Article
{
    /// <summary>The text, shortcodes and all, without front matter. Spans of findings point into it.</summary>
    public required SourceText Content { get; init; }

    public required ContentFormat Format { get; init; }

    /// <summary>The title as plain text, or null if the source gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The front matter of the source, its fences and last line feed included, byte for byte; or null if there is none.</summary>
    public string? FrontMatter { get; init; }

    /// <summary>What an export knows of it beside title and text; null for a file that is one article.</summary>
    public Post? Post { get; init; }

    /// <summary>Where its attachments are looked up.</summary>
    public MediaLibrary Media { get; init; } = MediaLibrary.Empty;

    /// <summary>Where the posts are looked up that it prints.</summary>
    public TemplateLibrary Templates { get; init; } = TemplateLibrary.Empty;
}
