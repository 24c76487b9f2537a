using VcCleaner.Elements;
using VcCleaner.Exports;

namespace VcCleaner.Conversion;

/// <summary>What the conversion is told about an article beside its text.</summary>
internal sealed record ConversionOptions
{
    /// <summary>True if blank lines separate paragraphs and line feeds are breaks, as WordPress's raw text has it.</summary>
    public bool RestoreParagraphs { get; init; } = true;

    /// <summary>The media library that ids are looked up in.</summary>
    public MediaLibrary Media { get; init; } = MediaLibrary.Empty;

    /// <summary>The posts that the article prints; null if none are at hand.</summary>
    public TemplateUse? Templates { get; init; }

    /// <summary>The article's title as plain text, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The attachment shown with the article; 0 for none.</summary>
    public long FeaturedImageId { get; init; }

    /// <summary>What the article was made with; decides between families that use one tag.</summary>
    public FamilyEvidence Families { get; init; } = FamilyEvidence.None;

    /// <summary>Whether elements that the editor switched off are written all the same.</summary>
    public bool KeepsHidden { get; init; }

    /// <summary>What is written in the place of what only WordPress can make.</summary>
    public Placeholder Placeholders { get; init; }
}
