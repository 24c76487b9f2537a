using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>The fields of one item of an export by name, before anything is made of them.</summary>
internal sealed class WxrItem
{
    private readonly Dictionary<string, TextSpan> _fields = new(StringComparer.Ordinal);
    private readonly List<(string Key, TextSpan Value)> _meta = [];
    private readonly List<WxrField> _categories = [];

    private WxrItem(string text) => Text = text;

    /// <summary>The item, decoded, line ends as line feeds.</summary>
    public string Text { get; }

    public IReadOnlyList<WxrField> Categories => _categories;

    /// <summary>Custom fields in source order; values stay undecoded until somebody asks.</summary>
    public IReadOnlyList<(string Key, TextSpan Value)> Meta => _meta;

    /// <summary>Approved comments, announcements of other sites included.</summary>
    public int CommentCount { get; private set; }

    /// <summary>What is read of comments, and left undecoded until somebody asks.</summary>
    public WxrComments Comments { get; } = new();

    public static WxrItem Parse(string text)
    {
        var item = new WxrItem(text);
        var reader = new WxrFieldReader(text);
        var isInComment = false;
        var key = "";
        for (var node = reader.Read(); node != WxrNode.End; node = reader.Read())
        {
            if (reader.Name == "wp:comment" && node != WxrNode.Field) isInComment = node == WxrNode.Enter;
            if (reader.Name == "wp:comment" && node == WxrNode.Enter) item.Comments.Enter();
            if (node != WxrNode.Field) continue;

            if (isInComment) item.AddToComment(reader.Field);
            else if (reader.Field.Name == "wp:meta_key") key = item.Decode(reader.Field.Value).Trim();
            else if (reader.Field.Name == "wp:meta_value") item._meta.Add((key, reader.Field.Value));
            else if (reader.Field.Name == "category") item._categories.Add(reader.Field);
            else _ = item._fields.TryAdd(reader.Field.Name, reader.Field.Value);
        }

        return item;
    }

    /// <summary>Where the value of a field stands, or null if there is none.</summary>
    public TextSpan? SpanOf(string name) => _fields.TryGetValue(name, out var span) ? span : null;

    /// <summary>The value of a field without white space around it; empty if there is none.</summary>
    public string Get(string name) => _fields.TryGetValue(name, out var span) ? Decode(span).Trim() : "";

    /// <summary>The first value of a custom field, or empty text.</summary>
    public string GetMeta(string key)
    {
        foreach (var meta in _meta)
        {
            if (meta.Key == key) return Decode(meta.Value).Trim();
        }

        return "";
    }

    public string Decode(TextSpan span) => WxrText.Decode(Text, span);

    private void AddToComment(WxrField field)
    {
        Comments.Add(field);
        if (field.Name == "wp:comment_approved" && Decode(field.Value).Trim() == "1") CommentCount++;
    }
}
