using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Collects the approved comments of an item of an export: what people wrote, not what other sites announced.</summary>
/// <remarks>The fields with e-mail and network addresses are not among those that <see cref="WxrFieldReader"/> stops at.</remarks>
internal sealed class WxrComments
{
    private readonly List<ImmutableDictionary<string, TextSpan>> _comments = [];

    public void Enter() => _comments.Add(ImmutableDictionary<string, TextSpan>.Empty);

    public void Add(WxrField field)
    {
        if (_comments.Count > 0 && !_comments[^1].ContainsKey(field.Name)) _comments[^1] = _comments[^1].Add(field.Name, field.Value);
    }

    public ImmutableArray<Comment> Read(Func<TextSpan, string> decode)
    {
        var comments = ImmutableArray.CreateBuilder<Comment>();
        foreach (var fields in _comments)
        {
            if (Get("wp:comment_approved") != "1" || Get("wp:comment_type") is not ("" or "comment")) continue;
            var name = WxrValues.PlainText(Get("wp:comment_author"));
            comments.Add(new Comment(
                WxrValues.Number(Get("wp:comment_id")),
                WxrValues.Number(Get("wp:comment_parent")),
                name.Contains('@') ? "" : name,
                WxrValues.Date(Get("wp:comment_date"), Get("wp:comment_date_gmt")),
                Get("wp:comment_content")));

            string Get(string key) => fields.TryGetValue(key, out var span) ? decode(span).Trim() : "";
        }

        return comments.ToImmutable();
    }
}
