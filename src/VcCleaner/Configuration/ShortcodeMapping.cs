using System.Collections.Immutable;
using VcCleaner.Elements;

namespace VcCleaner.Configuration;

/// <summary>What a <c>vccleaner.json</c> says of one shortcode, or of all whose tags begin alike.</summary>
/// <param name="Tag">In lower case; ends in <c>*</c> if it stands for all tags that begin so.</param>
/// <param name="Recipe">What it becomes.</param>
internal sealed record ShortcodeMapping(string Tag, Recipe Recipe)
{
    /// <summary>Unless the file says otherwise; the levels of a page are put in order afterwards.</summary>
    public const int DefaultLevel = 3;

    public ImmutableArray<AttributeName> Title { get; init; } = [];

    public ImmutableArray<AttributeName> Text { get; init; } = [];

    public ImmutableArray<AttributeName> Image { get; init; } = [];

    public ImmutableArray<AttributeName> Link { get; init; } = [];

    public ImmutableArray<AttributeName> Label { get; init; } = [];

    public int Level { get; init; } = DefaultLevel;

    /// <summary>The attribute that holds the level, or null.</summary>
    public string? LevelFrom { get; init; }

    /// <summary>True if the file names attributes. Otherwise they are guessed by their names and values.</summary>
    public bool NamesAttributes => !(Title.IsEmpty && Text.IsEmpty && Image.IsEmpty && Link.IsEmpty && Label.IsEmpty);
}

/// <summary>An attribute that a reader sees.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Encoding">How its value is written; null where its role decides.</param>
internal sealed record AttributeName(string Name, ValueEncoding? Encoding);
