namespace VcCleaner.Structure;

/// <summary>What an inference made of a piece of text.</summary>
internal enum StructureKind
{
    /// <summary>A line became the article's title.</summary>
    Title,

    /// <summary>A line that repeated the title was removed.</summary>
    FoldedTitle,

    /// <summary>A paragraph became a heading.</summary>
    Heading,

    /// <summary>A line that could have been a heading stayed a paragraph.</summary>
    NotHeading,

    /// <summary>Paragraphs became a list.</summary>
    List,

    /// <summary>References became a list.</summary>
    Citations,
}
