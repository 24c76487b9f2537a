using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Text;

namespace VcCleaner.Exports.Feeds;

/// <summary>An item of RSS or an entry of Atom, by what its elements mean.</summary>
internal sealed class FeedEntry
{
    private int _rank;

    private FeedEntry(string text) => Text = text;

    /// <summary>The entry, decoded, line ends as line feeds.</summary>
    public string Text { get; }

    /// <summary>Where its text stands, the fullest that it has; null for none.</summary>
    public TextSpan? Content { get; private set; }

    /// <summary>Whether the text is markup of the feed itself (Atom's <c>xhtml</c>), with nothing to decode.</summary>
    public bool IsMarkup { get; private set; }

    public string Title { get; private set; } = "";

    public string Url { get; private set; } = "";

    public string Id { get; private set; } = "";

    /// <summary>A name; RSS's <c>author</c> is an e-mail address and is not read.</summary>
    public string Author { get; private set; } = "";

    public string Summary { get; private set; } = "";

    /// <summary>The first image that is attached to it, or empty text.</summary>
    public string ImageUrl { get; private set; } = "";

    public DateTimeOffset? Published { get; private set; }

    public DateTimeOffset? Updated { get; private set; }

    public ImmutableArray<Term> Terms { get; private set; } = [];

    public static FeedEntry Parse(string text)
    {
        var entry = new FeedEntry(text);
        var reader = new WxrFieldReader(text);
        for (var node = reader.Read(); node != WxrNode.End; node = reader.Read())
        {
            if (node == WxrNode.Field) entry.Add(reader.Field);
        }

        return entry;
    }

    private void Add(WxrField field)
    {
        switch (field.Name)
        {
            case "title":
                if (Title.Length == 0) Title = Decode(field);
                break;
            case "content:encoded":
                Offer(field, rank: 3);
                break;
            case "content":
                Offer(field, rank: 2);
                break;
            case "description" or "summary":
                if (Summary.Length == 0) Summary = Decode(field);
                Offer(field, rank: 1);
                break;
            case "link":
                AddLink(field);
                break;
            case "guid" or "id":
                if (Id.Length == 0) Id = Decode(field);
                break;
            case "dc:creator" or "name":
                if (Author.Length == 0 && Decode(field) is var name && !name.Contains('@')) Author = WxrValues.PlainText(name);
                break;
            case "pubDate" or "published":
                Published ??= Date(Decode(field));
                break;
            case "updated":
                Updated ??= Date(Decode(field));
                break;
            case "category":
                AddTerm(field);
                break;
            case "enclosure" or "media:content" or "media:thumbnail":
                if (ImageUrl.Length == 0 && IsImage(field)) ImageUrl = Attribute(field, "url");
                break;
        }
    }

    /// <summary>The fullest text counts: a feed often has a summary beside the whole.</summary>
    private void Offer(WxrField field, int rank)
    {
        if (rank <= _rank || field.Value.Length == 0) return;

        _rank = rank;
        Content = field.Value;
        IsMarkup = Attribute(field, "type") == "xhtml";
    }

    /// <summary>RSS writes the address as text, Atom as an attribute; of several, the page itself.</summary>
    private void AddLink(WxrField field)
    {
        var relation = Attribute(field, "rel");
        var url = Attribute(field, "href") is { Length: > 0 } href ? href : Decode(field);
        if (relation == "enclosure" && ImageUrl.Length == 0 && IsImage(field)) ImageUrl = url;
        else if (Url.Length == 0 && relation is "" or "alternate") Url = url;
    }

    private void AddTerm(WxrField field)
    {
        var name = Attribute(field, "label") is { Length: > 0 } label ? label : Attribute(field, "term") is { Length: > 0 } term ? term : WxrValues.PlainText(Decode(field));
        if (name.Length > 0) Terms = Terms.Add(new Term("category", "", name));
    }

    private bool IsImage(WxrField field)
        => Attribute(field, "type") is var type && (type.StartsWith("image/", StringComparison.Ordinal) || (type.Length == 0 && field.Name.StartsWith("media:", StringComparison.Ordinal)));

    private string Attribute(WxrField field, string name) => WxrValues.Attribute(Text, field.Attributes, name);

    private string Decode(WxrField field) => WxrText.Decode(Text, field.Value).Trim();

    private static DateTimeOffset? Date(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
