using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports.Sql;

/// <summary>Makes an article of a row of the table of posts and of what the other tables say about it.</summary>
/// <param name="name">How people know the dump.</param>
/// <param name="site">The other tables.</param>
/// <param name="context">Media library and options.</param>
internal sealed class SqlPostReader(string name, SqlSite site, ExportContext context)
{
    private readonly SqlPermalinks _permalinks = new(site);

    /// <returns>Null for an attachment: it is found in the media library.</returns>
    public ReadResult? Read(SqlStoredRow stored)
    {
        var row = stored.Row;
        var type = row.Text("post_type");
        if (type == "attachment") return null;

        var status = row.Text("post_status");
        if (type == "revision" || status == "auto-draft")
        {
            // Earlier states of other posts: counted, never read.
            var nothing = WxrChunkReader.At(name, stored.Start);
            return new ReadResult(nothing, new Article { Content = nothing, Format = ContentFormat.Text, Post = new Post { Id = row.Number("ID"), Type = type, Status = status } }, []);
        }

        var decoding = new DiagnosticBag();
        var content = row.Source("post_content", name, stored.Start, decoding);
        var findings = decoding.ToImmutable().Select(d => d with { Span = default }).ToList();
        if (context.Options.RepairMojibake) content = MojibakeRepair.Repair(content, findings);
        var article = new Article
        {
            Content = content,
            Format = context.Options.Format ?? StoredText.FormatOf(content.Text),
            Title = StoredText.Title(row.Text("post_title").Trim(), context.Options, findings),
            Post = ReadPost(row, type, status),
            Media = context.Media,
        };
        return new ReadResult(content, article, [.. findings.OrderBy(d => d.Span.Start)]);
    }

    private Post ReadPost(in SqlRow row, string type, string status)
    {
        var id = row.Number("ID");
        var authorId = row.Number("post_author");
        var terms = site.TermsOf(id);
        var (seoTitle, seoDescription) = PluginFields.Seo(key => site.MetaOf(id, key));
        var language = terms.FirstOrDefault(term => term.Taxonomy == "language")?.Slug;
        var group = terms.FirstOrDefault(term => term.Taxonomy == "post_translations")?.Slug;
        var post = new Post
        {
            Id = id,
            Type = type.Length > 0 ? type : "post",
            Status = status.Length > 0 ? status : "publish",
            HasPassword = row.Bytes("post_password").Length > 0,
            Slug = WxrValues.Slug(row.Text("post_name")),
            Guid = row.Text("guid"),
            Published = WxrValues.Date(row.Text("post_date"), row.Text("post_date_gmt")),
            Modified = WxrValues.Date(row.Text("post_modified"), row.Text("post_modified_gmt")),
            Author = site.Users.GetValueOrDefault(authorId)?.Name ?? "",
            ParentId = row.Number("post_parent"),
            MenuOrder = (int)Math.Clamp(row.Number("menu_order"), int.MinValue, int.MaxValue),
            Excerpt = LineEnds(row.Text("post_excerpt")).Trim(),
            IsSticky = site.Sticky.Contains(id),
            FeaturedImageId = WxrValues.Number(site.MetaOf(id, PostMetaKeys.FeaturedImage)),
            Terms = [.. terms.Where(term => term.Taxonomy is not ("language" or "post_translations"))],
            CommentCount = (int)Math.Clamp(row.Number("comment_count"), 0, int.MaxValue),
            SeoTitle = seoTitle,
            SeoDescription = seoDescription,
            Language = language ?? PluginFields.First(PostMetaKeys.Languages, key => site.MetaOf(id, key)),
            TranslationGroup = group ?? PluginFields.First(PostMetaKeys.TranslationGroups, key => site.MetaOf(id, key)),
            Meta = [.. site.AllMetaOf(id)],
        };
        return post with { Url = _permalinks.Of(post, authorId) };
    }

    private static string LineEnds(string text) => text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
