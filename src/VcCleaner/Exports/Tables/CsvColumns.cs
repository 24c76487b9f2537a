using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Exports.Tables;

/// <summary>Which column of a table holds what: by the words that plugins and shops write over them, or as the configuration says.</summary>
internal sealed class CsvColumns
{
    public const string Content = "content";
    public const string Title = "title";
    public const string Id = "id";
    public const string Slug = "slug";
    public const string Url = "url";
    public const string Date = "date";
    public const string Modified = "modified";
    public const string Status = "status";
    public const string Type = "type";
    public const string Author = "author";
    public const string Excerpt = "excerpt";
    public const string Categories = "categories";
    public const string Tags = "tags";
    public const string Image = "image";
    public const string Parent = "parent";

    /// <summary>What a column can hold, with the headings that mean it, the surest first; letters and digits only. Data.</summary>
    private static readonly ImmutableArray<(string Role, ImmutableArray<string> Headings)> Synonyms =
    [
        (Content, ["content", "postcontent", "contentraw", "body", "bodyhtml", "html", "contenthtml", "articlebody", "longdescription", "description"]),
        (Title, ["title", "posttitle", "headline", "name", "productname"]),
        (Id, ["id", "postid", "wpid", "productid"]),
        (Slug, ["slug", "postname", "postslug", "urlkey", "handle"]),
        (Url, ["permalink", "url", "link", "posturl", "guid"]),
        (Date, ["date", "postdate", "published", "publishedat", "publishdate", "pubdate", "createdat", "created"]),
        (Modified, ["modified", "postmodified", "postmodifieddate", "modifieddate", "updated", "updatedat", "lastmodified"]),
        (Status, ["status", "poststatus"]),
        (Type, ["posttype", "type"]),
        (Author, ["author", "authorname", "authordisplayname", "displayname", "writer"]),
        (Excerpt, ["excerpt", "postexcerpt", "summary", "shortdescription", "teaser"]),
        (Categories, ["categories", "category", "postcategory", "productcategories"]),
        (Tags, ["tags", "tag", "posttag", "posttags", "producttags"]),
        (Image, ["featuredimage", "imagefeatured", "featuredimageurl", "imageurl", "image", "images", "thumbnail", "imagesrc"]),
        (Parent, ["parent", "postparent", "parentid", "parentpostid"]),
    ];

    private readonly FrozenDictionary<string, int> _indexes;

    private CsvColumns(FrozenDictionary<string, int> indexes) => _indexes = indexes;

    /// <summary>What a configuration may name columns for.</summary>
    public static ImmutableArray<string> Roles { get; } = [.. Synonyms.Select(synonym => synonym.Role)];

    /// <summary>The place of the column that holds something, or -1.</summary>
    public int this[string role] => _indexes.GetValueOrDefault(role, -1);

    /// <summary>Finds columns by their headings.</summary>
    /// <param name="headings">The first row.</param>
    /// <param name="configured">Headings by what they hold, as the configuration names them; they come before what is known.</param>
    public static CsvColumns Find(ImmutableArray<string> headings, FrozenDictionary<string, string> configured)
    {
        var keys = headings.Select(Key).ToArray();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (role, synonyms) in Synonyms)
        {
            var index = configured.TryGetValue(role, out var heading)
                ? Array.FindIndex(keys, key => key == Key(heading))
                : synonyms.Select(synonym => Array.IndexOf(keys, synonym)).FirstOrDefault(found => found >= 0, -1);
            if (index >= 0) indexes[role] = index;
        }

        return new CsvColumns(indexes.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary><c>Post Title</c>, <c>post_title</c> and <c>PostTitle</c> are one.</summary>
    private static string Key(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
