using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>What stands above an article's text, in the order in which it is written.</summary>
internal sealed record FrontMatter(ImmutableArray<FrontMatterField> Fields)
{
    public static FrontMatter Empty { get; } = new([]);

    public bool IsEmpty => Fields.IsEmpty;

    /// <summary>The same with <c>extra.author</c> as the key <c>author</c> of a map <c>extra</c>.</summary>
    public FrontMatter Nested()
    {
        if (!Fields.Any(field => DotOf(field) > 0)) return this;
        var groups = Fields.GroupBy(field => DotOf(field) is > 0 and var dot ? field.Key[..dot] : field.Key, StringComparer.Ordinal);
        return new FrontMatter([.. groups.Select(group => new FrontMatterField(group.Key, ValueOf(group.ToImmutableArray())))]);
    }

    private static FrontMatterValue ValueOf(ImmutableArray<FrontMatterField> fields) => fields.LastOrDefault(field => DotOf(field) <= 0) is { } plain
        ? plain.Value
        : new MapValue([.. fields.Select(field => field with { Key = field.Key[(DotOf(field) + 1)..] })]);

    private static int DotOf(FrontMatterField field)
    {
        var dot = field.Key.IndexOf('.', StringComparison.Ordinal);
        return dot == field.Key.Length - 1 ? 0 : dot;
    }
}

/// <summary>One key of the front matter.</summary>
/// <param name="Key">A plain word.</param>
/// <param name="Value">Its value.</param>
internal sealed record FrontMatterField(string Key, FrontMatterValue Value);
