using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>What an export says about the site as a whole.</summary>
internal sealed record Site
{
    public static Site Unknown { get; } = new();

    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The address of the front page, without a slash at the end.</summary>
    public string Url { get; init; } = "";

    /// <summary>Such as <c>en-US</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>Version of the format, such as <c>1.2</c>.</summary>
    public string WxrVersion { get; init; } = "";

    /// <summary>Names that readers see, by login.</summary>
    public FrozenDictionary<string, string> AuthorNames { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Categories, tags and terms with the terms above them.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>What two files of one export say together; the first that says something counts.</summary>
    public Site Merge(Site other) => new()
    {
        Title = First(Title, other.Title),
        Description = First(Description, other.Description),
        Url = First(Url, other.Url),
        Language = First(Language, other.Language),
        WxrVersion = First(WxrVersion, other.WxrVersion),
        AuthorNames = AuthorNames.Concat(other.AuthorNames.Where(a => !AuthorNames.ContainsKey(a.Key))).ToFrozenDictionary(StringComparer.Ordinal),
        Terms = [.. Terms.Union(other.Terms)],
    };

    private static string First(string one, string other) => one.Length > 0 ? one : other;
}
