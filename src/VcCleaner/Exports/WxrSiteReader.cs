using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>Reads what stands in an export outside its items: the site, the names of its authors, its terms.</summary>
internal static class WxrSiteReader
{
    public static Site Read(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var record = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var terms = ImmutableArray.CreateBuilder<Term>();
        var container = "";
        var reader = new WxrFieldReader(text);
        for (var node = reader.Read(); node != WxrNode.End; node = reader.Read())
        {
            if (node == WxrNode.Field)
            {
                var value = WxrText.Decode(text, reader.Field.Value).Trim();
                _ = (container.Length > 0 ? record : fields).TryAdd(reader.Field.Name, value);
            }
            else if (node == WxrNode.Enter && IsRecord(reader.Name))
            {
                container = reader.Name;
                record.Clear();
            }
            else if (node == WxrNode.Leave && reader.Name == container)
            {
                Add(container, record, names, terms);
                container = "";
            }
        }

        var url = Get(fields, "wp:base_blog_url") is { Length: > 0 } blog ? blog : Get(fields, "link");
        return new Site
        {
            Title = WxrValues.PlainText(Get(fields, "title")),
            Description = WxrValues.PlainText(Get(fields, "description")),
            Url = url.TrimEnd('/'),
            Language = Get(fields, "language"),
            WxrVersion = Get(fields, "wp:wxr_version"),
            AuthorNames = names.ToFrozenDictionary(StringComparer.Ordinal),
            Terms = terms.ToImmutable(),
        };
    }

    private static bool IsRecord(string name) => name is "wp:author" or "wp:category" or "wp:tag" or "wp:term" or "image";

    private static void Add(string container, Dictionary<string, string> record, Dictionary<string, string> names, ImmutableArray<Term>.Builder terms)
    {
        switch (container)
        {
            case "wp:author":
                var name = WxrValues.PlainText(Get(record, "wp:author_display_name"));
                // Some people's display name is their address.
                if (name.Length > 0) names[Get(record, "wp:author_login")] = name.Contains('@') ? "" : name;
                break;
            case "wp:category":
                terms.Add(MakeTerm("category", Get(record, "wp:category_nicename"), Get(record, "wp:cat_name"), Get(record, "wp:category_parent")));
                break;
            case "wp:tag":
                terms.Add(MakeTerm("post_tag", Get(record, "wp:tag_slug"), Get(record, "wp:tag_name"), ""));
                break;
            case "wp:term":
                terms.Add(MakeTerm(Get(record, "wp:term_taxonomy"), Get(record, "wp:term_slug"), Get(record, "wp:term_name"), Get(record, "wp:term_parent")));
                break;
        }
    }

    private static Term MakeTerm(string taxonomy, string slug, string name, string parent)
        => new(taxonomy, WxrValues.Slug(slug), WxrValues.PlainText(name)) { ParentSlug = WxrValues.Slug(parent) };

    private static string Get(Dictionary<string, string> fields, string name) => fields.GetValueOrDefault(name, "");
}
