using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Exports.Sql;

/// <summary>
/// What the first pass keeps of the tables of one site, because articles need it and stand before or behind it: everything but their texts.
/// Tables come in the order of the alphabet, so custom fields stand before the posts and terms behind them.
/// </summary>
/// <param name="prefix">What the names of its tables begin with.</param>
internal sealed class SqlSite(string prefix)
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<long, SqlTerm> _terms = [];
    private readonly Dictionary<long, SqlTaxonomy> _taxonomies = [];
    private readonly Dictionary<long, List<long>> _relationships = [];
    private readonly Dictionary<long, List<PostMeta>> _meta = [];
    private readonly Dictionary<long, SqlPage> _pages = [];

    public string Prefix { get; } = prefix;

    /// <summary>Names of people by id.</summary>
    public Dictionary<long, SqlUser> Users { get; } = [];

    public List<SqlAttachment> Attachments { get; } = [];

    /// <summary>Posts that are no revisions.</summary>
    public int PostCount { get; set; }

    /// <summary>Whether the dump tells what the addresses of the site look like.</summary>
    public bool HasAddresses => _options.ContainsKey("permalink_structure") && Home.Length > 0;

    /// <summary>The address of the front page, without a slash at the end; empty if unknown.</summary>
    public string Home => (Option("home") is { Length: > 0 } home ? home : Option("siteurl")).TrimEnd('/');

    /// <summary>The same as far as the posts tell, for dumps without options.</summary>
    public string HomeByGuid { get; set; } = "";

    /// <summary>The ids of posts that stay on top of the list.</summary>
    public FrozenSet<long> Sticky { get; private set; } = [];

    public string Option(string name) => _options.GetValueOrDefault(name, "");

    public SqlPage? PageOf(long id) => _pages.GetValueOrDefault(id);

    /// <summary>The first value of a custom field of a post, or empty text.</summary>
    public string MetaOf(long postId, string key)
    {
        foreach (var meta in AllMetaOf(postId))
        {
            if (meta.Key == key) return meta.Value.Trim();
        }

        return "";
    }

    public IReadOnlyList<PostMeta> AllMetaOf(long postId) => _meta.TryGetValue(postId, out var meta) ? meta : [];

    /// <summary>The terms of a post by name, as WordPress lists them.</summary>
    public ImmutableArray<Term> TermsOf(long postId)
        => [.. Linked(postId).OrderBy(link => link.Term.Name, StringComparer.OrdinalIgnoreCase).ThenBy(link => link.Term.Id).Select(link => ToTerm(link.Term, link.Taxonomy))];

    /// <summary>The categories of a post by id, as addresses want them.</summary>
    public IEnumerable<(SqlTerm Term, SqlTaxonomy Taxonomy)> CategoriesOf(long postId)
        => Linked(postId).Where(link => link.Taxonomy.Name == "category").OrderBy(link => link.Term.Id);

    /// <summary>A category by its id, or null.</summary>
    public (SqlTerm Term, SqlTaxonomy Taxonomy)? CategoryOf(long termId)
    {
        foreach (var taxonomy in _taxonomies.Values)
        {
            if (taxonomy.TermId == termId && taxonomy.Name == "category" && _terms.TryGetValue(termId, out var term)) return (term, taxonomy);
        }

        return null;
    }

    /// <summary>Keeps what is needed of a row of any table but the posts'.</summary>
    public void Add(in SqlRow row, ReaderOptions options)
    {
        switch (row.Table.Kind)
        {
            case SqlTableKind.Options:
                if (SqlOptions.IsRead(row.Bytes("option_name"))) AddOption(row.Text("option_name"), row.Text("option_value").Trim());
                break;
            case SqlTableKind.Users:
                var name = WxrValues.PlainText(row.Text("display_name"));
                // Some people's display name is their address.
                Users[row.Number("ID")] = new SqlUser(name.Contains('@') ? "" : name, row.Text("user_nicename"));
                break;
            case SqlTableKind.Terms:
                var id = row.Number("term_id");
                _terms[id] = new SqlTerm(id, WxrValues.PlainText(row.Text("name")), WxrValues.Slug(row.Text("slug")));
                break;
            case SqlTableKind.TermTaxonomy:
                _taxonomies[row.Number("term_taxonomy_id")] = new SqlTaxonomy(row.Text("taxonomy"), row.Number("term_id"), row.Number("parent"));
                break;
            case SqlTableKind.TermRelationships:
                Of(_relationships, row.Number("object_id")).Add(row.Number("term_taxonomy_id"));
                break;
            case SqlTableKind.PostMeta:
                AddMeta(row, options);
                break;
        }
    }

    public void Add(SqlPage page)
    {
        PostCount++;
        _pages[page.Id] = page;
    }

    /// <summary>All terms with those above them.</summary>
    public ImmutableArray<Term> AllTerms() =>
        [.. _taxonomies.Values.Where(taxonomy => _terms.ContainsKey(taxonomy.TermId)).Select(taxonomy => ToTerm(_terms[taxonomy.TermId], taxonomy))];

    private IEnumerable<(SqlTerm Term, SqlTaxonomy Taxonomy)> Linked(long postId)
    {
        if (!_relationships.TryGetValue(postId, out var ids)) yield break;
        foreach (var id in ids)
        {
            if (_taxonomies.TryGetValue(id, out var taxonomy) && _terms.TryGetValue(taxonomy.TermId, out var term)) yield return (term, taxonomy);
        }
    }

    private void AddOption(string name, string value)
    {
        _options[name] = value;
        if (name == "sticky_posts" && PhpSerialization.TryRead(value) is PhpMap ids) Sticky = ids.Entries.Select(entry => WxrValues.Number(entry.Value.Text)).ToFrozenSet();
    }

    private void AddMeta(in SqlRow row, ReaderOptions options)
    {
        var key = SqlOptions.MetaKeyOf(row.Bytes("meta_key"), options.MetaKeys);
        if (key is not null) Of(_meta, row.Number("post_id")).Add(new PostMeta(key, row.Text("meta_value")));
    }

    private static Term ToTerm(SqlTerm term, SqlTaxonomy taxonomy) => new(taxonomy.Name, term.Slug, term.Name);

    private static List<T> Of<T>(Dictionary<long, List<T>> lists, long id)
    {
        if (!lists.TryGetValue(id, out var list)) lists[id] = list = [];
        return list;
    }
}

/// <summary>The name that readers see, and that of addresses.</summary>
internal sealed record SqlUser(string Name, string Slug);

/// <summary>A word, whatever it is used for.</summary>
internal sealed record SqlTerm(long Id, string Name, string Slug);

/// <summary>A term as a category, a tag or something else.</summary>
internal sealed record SqlTaxonomy(string Name, long TermId, long ParentId);

/// <summary>What the addresses of other posts need to know of a post.</summary>
internal sealed record SqlPage(long Id, string Slug, string Type, long ParentId);

/// <summary>An attachment as its row tells it.</summary>
internal sealed record SqlAttachment(long Id, string Slug, string Title, string Caption, string Description, string Guid, long ParentId);
