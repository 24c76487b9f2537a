using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using VcCleaner.Exports.Json;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Reads a line of JSON as an article that stands alone: <c>{"id":7,"title":"About","content":"[vc_row]…"}</c>.</summary>
/// <remarks>
/// Only <c>content</c> must be there. What WordPress's REST interface answers, cut into lines, is read too: there texts are objects of which
/// one member is the text.
/// </remarks>
internal static class RecordReader
{
    private const string Content = "content";
    private const int MaxDepth = 256;

    private static readonly ImmutableArray<string> Texts = [Content, "title", "name"];

    /// <param name="line">Without its end.</param>
    /// <param name="defaultName">What findings call an article without a name.</param>
    /// <param name="options">How it is read.</param>
    public static ArticleRecord Read(byte[] line, string defaultName, ReaderOptions options)
    {
        if (!Utf8.IsValid(line)) return new ArticleRecord { Problem = "is not UTF-8" };
        try
        {
            return Read(JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = MaxDepth }).RootElement, line, defaultName, options);
        }
        catch (JsonException exception)
        {
            return new ArticleRecord { Problem = string.Create(CultureInfo.InvariantCulture, $"is not valid JSON at byte {exception.BytePositionInLine + 1}") };
        }
    }

    private static ArticleRecord Read(JsonElement element, byte[] line, string defaultName, ReaderOptions options)
    {
        if (element.ValueKind != JsonValueKind.Object) return new ArticleRecord { Problem = "is no JSON object" };

        var record = new ArticleRecord { Members = Members(element, line) };
        var value = new JsonObject(element, new JsonRecord("", line, new LinePosition(1, 1), JsonRecordEnd.Whole));
        if (!value.Has(Content)) return record with { Problem = "has no `content`" };

        var texts = Texts.Select(name => TextOf(element, name)).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is null) return record with { Problem = $"has half a surrogate pair in `{Texts[i]}`" };
        }

        var isText = Stored(element.GetProperty(Content)).ValueKind == JsonValueKind.String;
        return isText
            ? record with { Reading = Read(value, texts[0]!, texts[1]!, texts[2] is { Length: > 0 } name ? name : defaultName, options) }
            : record with { Problem = "has a `content` that is no text" };
    }

    private static ReadResult Read(JsonObject value, string content, string title, string name, ReaderOptions options)
    {
        var isRendered = !value[Content].Has("raw") && value[Content].Has("rendered");
        if (isRendered && options.Format is null) options = options with { Format = ContentFormat.Html };
        var reading = ArticleReader.Read(name, content, options);
        if (reading.Article is not { } article) return reading;

        var findings = reading.Diagnostics.ToList();
        article = article with { Title = StoredText.Title(title.Trim(), options, findings) ?? article.Title, Post = PostOf(value) };
        return reading with { Article = article, Diagnostics = [.. findings.OrderBy(finding => finding.Span.Start)] };
    }

    private static Post PostOf(JsonObject value) => new()
    {
        Id = value["id"].Number,
        Type = OrElse(value["type"].Text, "post"),
        Status = OrElse(value["status"].Text, "publish"),
        Slug = WxrValues.Slug(value["slug"].Text),
        Url = OrElse(value["url"].Text, value["link"].Text),
        Published = DateOf(value["date"].Text),
        Modified = DateOf(value["modified"].Text),
        // REST answers have a number there.
        Author = value["author"].Number == 0 ? value["author"].Text : "",
        Excerpt = RestObjects.Excerpt(value["excerpt"]),
        FeaturedImageId = value["featured_media"].Number,
        Terms = [.. TermsOf(value["categories"], "category"), .. TermsOf(value["tags"], "post_tag")],
        Language = OrElse(value["language"].Text, value["lang"].Text),
    };

    private static IEnumerable<Term> TermsOf(JsonObject list, string taxonomy) =>
        list.Items.Where(item => item.Number == 0 && item.Text.Length > 0).Select(item => new Term(taxonomy, item.Text, item.Text));

    private static DateTimeOffset? DateOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    /// <summary>Every member but the content, byte for byte.</summary>
    private static ImmutableArray<(string Name, ReadOnlyMemory<byte> Value)> Members(JsonElement element, byte[] line)
    {
        var members = ImmutableArray.CreateBuilder<(string, ReadOnlyMemory<byte>)>();
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member) is not { } name || name == Content) continue;
            var raw = JsonMarshal.GetRawUtf8Value(member.Value);
            if (line.AsSpan().Overlaps(raw, out var offset)) members.Add((name, line.AsMemory(offset, raw.Length)));
        }

        return members.ToImmutable();
    }

    /// <summary>Null if it cannot be written again.</summary>
    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A text, empty if it is none; null if it ends in the middle of a character, which no file can hold.</summary>
    private static string? TextOf(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) && Stored(value) is { ValueKind: JsonValueKind.String } text ? text.GetString() : "";
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement Stored(JsonElement value) =>
        value.ValueKind != JsonValueKind.Object ? value
        : value.TryGetProperty("raw", out var raw) ? raw
        : value.TryGetProperty("rendered", out var rendered) ? rendered
        : value;

    private static string OrElse(string text, string other) => text.Length > 0 ? text : other;
}
