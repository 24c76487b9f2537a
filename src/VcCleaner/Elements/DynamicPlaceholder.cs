using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>Names what stood at a place that only WordPress can fill, with the attributes that tell which one it was.</summary>
/// <example><c>&lt;!-- vc:dynamic kind=slider tag=rev_slider_vc alias=home --&gt;</c></example>
internal static class DynamicPlaceholder
{
    private const int MaxValueLength = 80;

    /// <summary>Attributes that say which form, slider or query is meant; all others only style it.</summary>
    private static readonly FrozenSet<string> Naming = FrozenSet.Create(
        "id", "ids", "alias", "slider", "slider_id", "slug", "name", "form", "form_id", "title", "post_type", "posttypes", "grid_posttypes", "taxonomies",
        "include", "loop", "custom_query", "category", "categories", "tag", "tags", "sku", "skus", "nav_menu", "sidebar_id", "sidebar", "url", "posts_in",
        "posts", "field_group", "source", "address", "lat", "lng", "location", "date", "datetime", "username", "twitter_name", "flickr_id", "follow_user",
        "mediaid", "playlistid", "term", "attribute", "filter");

    public static Flow Of(ShortcodeElement element, ElementDefinition definition, Placeholder policy) =>
        Of(definition.Kind, "tag", element.Tag, Named(element, definition), policy);

    /// <param name="kind">What WordPress would put there.</param>
    /// <param name="nameKey">What <paramref name="name"/> is the name of: a tag, a block.</param>
    /// <param name="name">The name.</param>
    /// <param name="settings">What tells which one it was.</param>
    /// <param name="policy">What is written.</param>
    public static Flow Of(string kind, string nameKey, string name, IEnumerable<KeyValuePair<string, string>> settings, Placeholder policy) => policy switch
    {
        Placeholder.Comment => Flow.Of(new HtmlBlock(Comment(kind, nameKey, name, settings))),
        Placeholder.Text => Flow.Of(new Paragraph([new TextRun($"{Capitalised(kind)}: "), new CodeSpan(Described(name, settings))])),
        _ => Flow.Empty,
    };

    /// <summary>The tag with the attributes that name what it shows: <c>rev_slider_vc alias="home"</c>.</summary>
    public static string Tag(ShortcodeElement element, ElementDefinition definition) => Described(element.Tag, Named(element, definition));

    private static string Described(string name, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var text = new StringBuilder(name);
        foreach (var (key, value) in settings) text.Append(' ').Append(key.Length == 0 ? OneLine(value) : $"{key}=\"{OneLine(value)}\"");
        return text.ToString();
    }

    private static string Comment(string kind, string nameKey, string name, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var comment = new StringBuilder("<!-- vc:dynamic kind=").Append(Quoted(kind)).Append(' ').Append(nameKey).Append('=').Append(OneLine(name));
        foreach (var (key, value) in settings) comment.Append(' ').Append(key.Length == 0 ? "" : key + "=").Append(Quoted(OneLine(value)));
        return comment.Append(" -->").ToString();
    }

    private static IEnumerable<KeyValuePair<string, string>> Named(ShortcodeElement element, ElementDefinition definition)
    {
        var shown = definition.Parts.SelectMany(part => part.Attributes).Select(part => part.Attribute).ToImmutableHashSet();
        return element.Attributes.Where(IsNaming).Select(attribute => KeyValuePair.Create(attribute.Name, attribute.Value));

        bool IsNaming(ShortcodeAttribute attribute) =>
            attribute.Value is not ("" or "true" or "false" or "yes" or "no" or "on" or "off")
            && (attribute.IsPositional || (Naming.Contains(attribute.Name) && !shown.Contains(attribute.Name)) || attribute.Name.StartsWith("field_from_", StringComparison.Ordinal));
    }

    /// <summary>Two hyphens, or an angle bracket, would end the comment.</summary>
    private static string OneLine(string value)
    {
        if (value.Length > MaxValueLength) value = value[..MaxValueLength] + "…";
        return value.Replace("--", "- -", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('"', '\'').Replace('<', '(').Replace('>', ')');
    }

    private static string Quoted(string value) => value.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or ',' or '/' or ':') ? value : $"\"{value}\"";

    private static string Capitalised(string kind) => kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind[1..];
}
