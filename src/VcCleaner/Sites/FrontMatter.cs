using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>What stands above an article's text, in the order in which it is written.</summary>
internal sealed record FrontMatter(ImmutableArray<FrontMatterField> Fields)
{
    public static FrontMatter Empty { get; } = new([]);

    public bool IsEmpty => Fields.IsEmpty;
}

/// <summary>One key of the front matter.</summary>
/// <param name="Key">A plain word.</param>
/// <param name="Value">Its value.</param>
internal sealed record FrontMatterField(string Key, FrontMatterValue Value);
