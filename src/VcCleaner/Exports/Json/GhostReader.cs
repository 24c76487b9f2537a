using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Json;

/// <summary>Reads Ghost's export, in which tags and people stand in lists of their own, and lists of posts as Ghost's interface answers them.</summary>
/// <remarks>https://ghost.org/docs/migration/custom/. Members of a newsletter and staff's addresses are never looked at.</remarks>
internal sealed class GhostReader : JsonReader
{
    private const string OwnAddress = "__GHOST_URL__";
    private const string Images = "/content/images/";

    private readonly LinkedImages _images = new();
    private readonly Dictionary<string, (string Slug, string Name)> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _meta = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _tagsOfPosts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _authorsOfPosts = new(StringComparer.Ordinal);

    protected override void Survey(JsonObject value, string list, ExportSurvey survey)
    {
        switch (list)
        {
            case "tags":
                _tags[value["id"].Text] = (value["slug"].Text, value["name"].Text);
                break;
            case "users" or "authors":
                _people[value["id"].Text] = RestObjects.Person(value);
                break;
            case "posts_tags":
                var post = value["post_id"].Text;
                _tagsOfPosts[post] = _tagsOfPosts.GetValueOrDefault(post, []).Add(value["tag_id"].Text);
                break;
            case "posts_authors":
                _ = _authorsOfPosts.TryAdd(value["post_id"].Text, value["author_id"].Text);
                break;
            case "posts_meta":
                _meta[value["post_id"].Text] = value;
                break;
            case "" or "posts" or "pages":
                var url = ImageOf(value);
                _images.Add(url, survey, value["feature_image_alt"].Text, url.IndexOf(Images, StringComparison.Ordinal) is var start and >= 0 ? url[(start + Images.Length)..] : "");
                break;
        }
    }

    protected override ReadResult? Read(JsonObject value, JsonRecord record, string name, ExportContext context)
    {
        if (record.List is not ("" or "posts" or "pages")) return null;
        if (!value.Has("title") && !value.Has("html"))
        {
            return new ReadResult(WxrChunkReader.At(name, record.Start), null, [new Diagnostic(DiagnosticCatalog.UnreadableItem, default, ["has neither title nor content"])]);
        }

        var decoding = new DiagnosticBag();
        var (content, format) = GhostContent.Read(value, name, record.Start, decoding);
        var findings = decoding.ToImmutable().Select(d => d with { Span = default }).ToList();
        content = TextEdit.Apply(content, OwnAddresses(content.Text));
        if (context.Options.RepairMojibake) content = MojibakeRepair.Repair(content, findings);
        var article = new Article
        {
            Content = content,
            Format = context.Options.Format ?? format,
            // A title in Ghost is text, not HTML.
            Title = value["title"].Text.Trim() is { Length: > 0 } title ? title : null,
            Post = ReadPost(value, record.List),
            Media = context.Media,
        };
        return new ReadResult(content, article, [.. findings.OrderBy(d => d.Span.Start)]);
    }

    private Post ReadPost(JsonObject value, string list)
    {
        var id = value["id"].Text;
        var meta = _meta.GetValueOrDefault(id);
        string FromBoth(string key) => value[key].Text is { Length: > 0 } own ? own : meta[key].Text;
        return new Post
        {
            Id = value["id"].Number,
            Type = list == "pages" || value["type"].Text == "page" || value["page"].IsTrue ? "page" : "post",
            Status = value["visibility"].Text is not ("" or "public") ? "private" : value["status"].Text switch
            {
                "" or "published" or "sent" => "publish",
                "scheduled" => "future",
                var other => other,
            },
            Slug = value["slug"].Text,
            Url = value["url"].Text is var url && url.Contains("/404/", StringComparison.Ordinal) ? "" : url,
            Published = Date(value["published_at"]) ?? Date(value["created_at"]),
            Modified = Date(value["updated_at"]),
            Author = AuthorOf(value, id),
            Excerpt = value["custom_excerpt"].Text.Trim(),
            IsSticky = value["featured"].IsTrue,
            FeaturedImageId = _images.IdOf(ImageOf(value)),
            Terms = TagsOf(value, id),
            SeoTitle = FromBoth("meta_title"),
            SeoDescription = FromBoth("meta_description"),
            Language = value["locale"].Text,
        };
    }

    private string AuthorOf(JsonObject value, string id)
    {
        var first = value["primary_author"].IsObject ? value["primary_author"] : value["authors"].Items.FirstOrDefault();
        if (first.IsObject) return RestObjects.Person(first);
        return _people.GetValueOrDefault(_authorsOfPosts.GetValueOrDefault(id, value["author_id"].Text), "");
    }

    private ImmutableArray<Term> TagsOf(JsonObject value, string id)
    {
        if (value["tags"].Items.Any(tag => tag.IsObject)) return [.. value["tags"].Items.Select(tag => (tag["slug"].Text, tag["name"].Text)).Where(IsPublic).Select(ToTerm)];
        return [.. _tagsOfPosts.GetValueOrDefault(id, []).Where(_tags.ContainsKey).Select(tag => _tags[tag]).Where(IsPublic).Select(ToTerm)];
    }

    /// <summary>A tag that begins with a number sign is for the editors.</summary>
    private static bool IsPublic((string Slug, string Name) tag) => !tag.Name.StartsWith('#');

    private static Term ToTerm((string Slug, string Name) tag) => new("post_tag", tag.Slug, tag.Name);

    private static string ImageOf(JsonObject value) => value["feature_image"].Text.Replace(OwnAddress, "", StringComparison.Ordinal);

    private static List<TextEdit> OwnAddresses(string text)
    {
        var edits = new List<TextEdit>();
        for (var at = text.IndexOf(OwnAddress, StringComparison.Ordinal); at >= 0; at = text.IndexOf(OwnAddress, at + OwnAddress.Length, StringComparison.Ordinal))
            edits.Add(new TextEdit(new TextSpan(at, OwnAddress.Length), ""));
        return edits;
    }

    private static DateTimeOffset? Date(JsonObject value)
        => DateTimeOffset.TryParse(value.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
