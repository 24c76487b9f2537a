using System.Collections.Immutable;
using VcCleaner.Elements;

namespace VcCleaner.Configuration;

/// <summary>What a <c>vccleaner.json</c> says. What it does not say is null, so that a command line can be asked first and a default last.</summary>
internal sealed record Settings
{
    public static Settings None { get; } = new();

    /// <summary>What is written in the place of what only WordPress can make.</summary>
    public Placeholder? Placeholders { get; init; }

    /// <summary>Whether elements that the editor switched off are written all the same.</summary>
    public bool? IncludeHidden { get; init; }

    /// <summary>What is done with the shortcodes of whole plugins and themes.</summary>
    public ImmutableArray<FamilyPolicy> Families { get; init; } = [];

    /// <summary>The site's own shortcodes as rows of the catalogue; a tag may end in <c>*</c>.</summary>
    public ImmutableArray<ElementDefinition> Shortcodes { get; init; } = [];
}
