using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports.Json;

/// <summary>Reads what WordPress's REST interface answers: posts, pages, media, terms and users, in one file or several, in any order.</summary>
/// <remarks>https://developer.wordpress.org/rest-api/reference/posts/. With <c>context=edit</c> the text is as it is stored; else it is rendered.</remarks>
internal sealed class RestReader : JsonReader
{
    private readonly Dictionary<long, Term> _terms = [];
    private readonly Dictionary<long, string> _people = [];

    protected override void Survey(JsonObject value, string list, ExportSurvey survey)
    {
        if (RestObjects.IsAttachment(value)) survey.Add(RestObjects.Attachment(value));
        if (RestObjects.IsTerm(value)) _terms[value["id"].Number] = RestObjects.Term(value);
        else if (RestObjects.IsPerson(value)) _people[value["id"].Number] = RestObjects.Person(value);

        // What is shown with a post comes with it: `_embed`.
        var embedded = value["_embedded"];
        foreach (var media in embedded["wp:featuredmedia"].Items)
        {
            if (RestObjects.IsAttachment(media)) survey.Add(RestObjects.Attachment(media));
        }

        if (survey.Site.Url.Length == 0 && Uri.TryCreate(value["link"].Text, UriKind.Absolute, out var link))
            survey.Add(new Site { Url = link.GetLeftPart(UriPartial.Authority) });
    }

    protected override ReadResult? Read(JsonObject value, JsonRecord record, string name, ExportContext context)
    {
        if (RestObjects.IsAttachment(value) || RestObjects.IsTerm(value) || RestObjects.IsPerson(value)) return null;
        if (!value.Has("content") && !value.Has("title"))
        {
            return new ReadResult(WxrChunkReader.At(name, record.Start), null, [new Diagnostic(DiagnosticCatalog.UnreadableItem, default, ["has neither title nor content"])]);
        }

        var decoding = new DiagnosticBag();
        var field = RestObjects.Stored(value["content"]);
        var content = field.Source(name, decoding);
        var findings = decoding.ToImmutable().Select(d => d with { Span = default }).ToList();
        if (context.Options.RepairMojibake) content = MojibakeRepair.Repair(content, findings);
        var isRendered = !value["content"].Has("raw") && value["content"].Has("rendered");
        var article = new Article
        {
            Content = content,
            Format = context.Options.Format ?? (isRendered ? ContentFormat.Html : StoredText.FormatOf(content.Text)),
            Title = StoredText.Title(RestObjects.Stored(value["title"]).Text.Trim(), context.Options, findings),
            Post = ReadPost(value, context.Options),
            Media = context.Media,
        };
        return new ReadResult(content, article, [.. findings.OrderBy(d => d.Span.Start)]);
    }

    private Post ReadPost(JsonObject value, ReaderOptions options)
    {
        string Meta(string key) => value["meta"][key].Text.Trim();
        var (seoTitle, seoDescription) = PluginFields.Seo(Meta);
        if (seoDescription.Length == 0) seoDescription = WxrValues.PlainText(value["yoast_head_json"]["description"].Text);
        return new Post
        {
            Id = value["id"].Number,
            Type = OrElse(value["type"].Text, "post"),
            Status = OrElse(value["status"].Text, "publish"),
            HasPassword = value["content"]["protected"].IsTrue || value["password"].Text.Length > 0,
            Slug = WxrValues.Slug(value["slug"].Text),
            Url = value["link"].Text,
            Guid = RestObjects.Stored(value["guid"]).Text,
            Published = WxrValues.Date(Time(value["date"]), Time(value["date_gmt"])),
            Modified = WxrValues.Date(Time(value["modified"]), Time(value["modified_gmt"])),
            Author = AuthorOf(value),
            ParentId = value["parent"].Number,
            MenuOrder = WxrValues.SmallNumber(value["menu_order"].Text),
            Excerpt = RestObjects.Excerpt(value["excerpt"]),
            IsSticky = value["sticky"].IsTrue,
            FeaturedImageId = value["featured_media"].Number,
            Terms = [.. TermsOf(value).OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)],
            SeoTitle = seoTitle,
            SeoDescription = seoDescription,
            Language = OrElse(value["lang"].Text, PluginFields.First(PostMetaKeys.Languages, Meta)),
            TranslationGroup = PluginFields.First(PostMetaKeys.TranslationGroups, Meta),
            Meta = [.. value["meta"].Members.Where(member => PostMetaKeys.IsKnown(member.Name) || options.MetaKeys.Contains(member.Name)).Select(member => new PostMeta(member.Name, member.Value.Text))],
        };
    }

    private string AuthorOf(JsonObject value)
    {
        var embedded = value["_embedded"]["author"].Items.Select(RestObjects.Person).FirstOrDefault("");
        return embedded.Length > 0 ? embedded : _people.GetValueOrDefault(value["author"].Number, "");
    }

    /// <summary>The terms that came with it, else those whose ids it lists.</summary>
    private ImmutableArray<Term> TermsOf(JsonObject value)
    {
        ImmutableArray<Term> embedded = [.. value["_embedded"]["wp:term"].Items.SelectMany(list => list.Items).Where(RestObjects.IsTerm).Select(RestObjects.Term)];
        if (!embedded.IsEmpty || _terms.Count == 0) return embedded;

        // Every list of numbers may be one of a custom taxonomy.
        return
        [
            .. from member in value.Members
               from id in member.Value.Items
               where _terms.ContainsKey(id.Number)
               let term = _terms[id.Number]
               where IsListOf(member.Name, term.Taxonomy)
               select term,
        ];
    }

    private static bool IsListOf(string key, string taxonomy)
        => taxonomy switch { "category" => key == "categories", "post_tag" => key == "tags", _ => key == taxonomy };

    private static string Time(JsonObject date) => date.Text.Replace('T', ' ');

    private static string OrElse(string text, string other) => text.Length > 0 ? text : other;
}
