using System.Globalization;
using System.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>Computes the address at which WordPress showed a post, out of the site's permalink structure.</summary>
/// <remarks>https://developer.wordpress.org/reference/functions/get_permalink/. Custom types may have an address of their plugin's making; the default is assumed.</remarks>
/// <param name="site">The site's tables.</param>
internal sealed class SqlPermalinks(SqlSite site)
{
    private const int MaxDepth = 32;

    private readonly string _structure = site.Option("permalink_structure");

    /// <summary>The address of a post, or empty text if the dump does not tell where the site was.</summary>
    /// <param name="post">Everything else about it.</param>
    /// <param name="authorId">Whose name the address may hold.</param>
    public string Of(Post post, long authorId)
    {
        if (site.Home.Length == 0) return "";
        if (post.Type == "page" && site.Option("show_on_front") == "page" && WxrValues.Number(site.Option("page_on_front")) == post.Id) return site.Home + "/";

        var isPlain = _structure.Length == 0 || post.Status is "draft" or "pending" or "future" or "auto-draft" || post.Slug.Length == 0;
        if (isPlain) return Plain(post);
        return post.Type switch
        {
            "post" => site.Home + Fill(post, authorId),
            "page" => Under(Root + PathOf(post)),
            _ => Under($"{Front}{post.Type}/{PathOf(post)}"),
        };
    }

    /// <summary>The address of the page that WordPress gave an attachment.</summary>
    public string OfAttachment(SqlAttachment attachment)
    {
        if (site.Home.Length == 0) return "";
        if (_structure.Length == 0 || attachment.Slug.Length == 0) return $"{site.Home}/?attachment_id={Number(attachment.Id)}";
        if (site.PageOf(attachment.ParentId) is not { Type: "page", Slug.Length: > 0 } parent) return Under(Root + Encode(attachment.Slug));

        var path = PathOf(new Post { Id = parent.Id, Slug = parent.Slug, Type = parent.Type, ParentId = parent.ParentId });
        return Under($"{Root}{path}/{Encode(attachment.Slug)}");
    }

    /// <summary><c>index.php/</c> where the server cannot rewrite addresses.</summary>
    private string Root => _structure.StartsWith("/index.php/", StringComparison.Ordinal) ? "/index.php/" : "/";

    /// <summary>What stands before the first variable part: <c>/blog/</c>.</summary>
    private string Front => _structure.IndexOf('%', StringComparison.Ordinal) is var end and > 0 ? _structure[..end] : "/";

    private string Plain(Post post) => post.Type switch
    {
        "post" => $"{site.Home}/?p={Number(post.Id)}",
        "page" => $"{site.Home}/?page_id={Number(post.Id)}",
        _ => $"{site.Home}/?post_type={Uri.EscapeDataString(post.Type)}&p={Number(post.Id)}",
    };

    private string Under(string path) => site.Home + path.TrimEnd('/') + (_structure.EndsWith('/') ? "/" : "");

    /// <summary>The slugs of the posts above, and its own.</summary>
    private string PathOf(Post post)
    {
        var path = Encode(post.Slug);
        var parentId = post.ParentId;
        for (var depth = 0; depth < MaxDepth && site.PageOf(parentId) is { } parent && parent.Type == post.Type && parent.Slug.Length > 0; depth++)
        {
            path = $"{Encode(parent.Slug)}/{path}";
            parentId = parent.ParentId;
        }

        return path;
    }

    private string Fill(Post post, long authorId)
    {
        var date = post.Published;
        var text = new StringBuilder();
        for (var i = 0; i < _structure.Length;)
        {
            var end = _structure[i] == '%' ? _structure.IndexOf('%', i + 1) + 1 : 0;
            if (end == 0)
            {
                _ = text.Append(_structure[i++]);
                continue;
            }

            _ = text.Append(_structure[i..end] switch
            {
                "%year%" => date?.ToString("yyyy", CultureInfo.InvariantCulture),
                "%monthnum%" => date?.ToString("MM", CultureInfo.InvariantCulture),
                "%day%" => date?.ToString("dd", CultureInfo.InvariantCulture),
                "%hour%" => date?.ToString("HH", CultureInfo.InvariantCulture),
                "%minute%" => date?.ToString("mm", CultureInfo.InvariantCulture),
                "%second%" => date?.ToString("ss", CultureInfo.InvariantCulture),
                "%post_id%" => Number(post.Id),
                "%postname%" or "%pagename%" => Encode(post.Slug),
                "%author%" => site.Users.GetValueOrDefault(authorId)?.Slug,
                "%category%" => Category(post),
                var other => other,
            });
            i = end;
        }

        return text.ToString();
    }

    /// <summary>The category with the lowest id and those above it, unless an SEO plugin's field names another one.</summary>
    private string Category(Post post)
    {
        var primary = WxrValues.Number(post.GetMeta("_yoast_wpseo_primary_category") ?? "");
        var all = site.CategoriesOf(post.Id).ToList();
        var chosen = all.Where(category => category.Term.Id == primary).Concat(all).Select(category => ((SqlTerm, SqlTaxonomy)?)category).FirstOrDefault()
            ?? site.CategoryOf(WxrValues.Number(site.Option("default_category")));
        if (chosen is not var (term, taxonomy)) return "uncategorized";

        var path = Encode(term.Slug);
        for (var depth = 0; depth < MaxDepth && taxonomy.ParentId != 0 && site.CategoryOf(taxonomy.ParentId) is var (above, aboveTaxonomy); depth++)
        {
            path = $"{Encode(above.Slug)}/{path}";
            taxonomy = aboveTaxonomy;
        }

        return path;
    }

    /// <summary>WordPress stores slugs encoded, in lower case.</summary>
    private static string Encode(string slug)
    {
        var encoded = Uri.EscapeDataString(slug);
        return encoded.Contains('%') ? encoded.ToLowerInvariant() : encoded;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
