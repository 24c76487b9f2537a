using System.Diagnostics;

namespace VcCleaner.Elements;

/// <summary>A row of the catalogue in words, for people who ask what becomes of a shortcode.</summary>
internal static class ElementWords
{
    public static string Of(ElementRole role) => role switch
    {
        ElementRole.Content => "content: stands in the text, like a word or a paragraph",
        ElementRole.Layout => "layout: arranges what it encloses",
        ElementRole.Decoration => "decoration: only looks nice",
        ElementRole.Dynamic => "dynamic: made by WordPress when the page is asked for",
        ElementRole.Script => "script: runs in the reader's browser",
        _ => throw new UnreachableException(),
    };

    public static string Of(ValueEncoding encoding) => encoding switch
    {
        ValueEncoding.Plain => "plain text",
        ValueEncoding.Url => "a URL",
        ValueEncoding.BareUrl => "a URL that may lack its scheme",
        ValueEncoding.VcLink => "url:…|title:…|target:…, percent-encoded",
        ValueEncoding.ImageIds => "attachment ids or URLs, separated by commas",
        ValueEncoding.UltImage => "id^12|url^https://…",
        ValueEncoding.ParamGroup => "repeated fields, percent-encoded JSON",
        ValueEncoding.RawHtml => "base64 of percent-encoded HTML",
        ValueEncoding.Safe => "plain, or #E-8_ and base64",
        ValueEncoding.Commas => "items separated by commas",
        ValueEncoding.Lines => "items separated by line breaks",
        ValueEncoding.Semicolons => "items separated by semicolons",
        ValueEncoding.ProgressBars => "bars as 90|Label, separated by commas, or repeated fields",
        ValueEncoding.Percent => "percent-encoded text",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a reader sees of an attribute: <c>heading, level 3 unless `tag` says otherwise</c>.</summary>
    public static string Meaning(AttributePart part) => part switch
    {
        HeadingPart { Level: 0, LevelAttribute: { } level } => $"text, or a heading if `{level}` says so",
        HeadingPart { LevelAttribute: { } level } heading => $"heading, level {heading.Level} unless `{level}` says otherwise",
        HeadingPart heading => $"heading, level {heading.Level}",
        HtmlPart => "text with paragraphs and lists",
        ListPart => "list",
        ImagePart => "image",
        LinkPart { Label: { } label } => $"link; its text is in `{label}`",
        LinkPart { Around: { } around } => $"link around `{around}`",
        LinkPart => "link",
        LinkListPart => "links for the images, in their order",
        EmbedPart { Prefix.Length: > 0 } embed => $"link to {embed.Prefix}…",
        EmbedPart => "link to what is played or shown there",
        MediaPart => "links to recordings",
        GroupPart group => $"repeated: {string.Join(", ", group.Parts.SelectMany(inner => inner.Attributes).Select(inner => $"`{inner.Attribute}`"))}",
        _ => "text",
    };

    /// <summary>When the attribute is seen; empty if always.</summary>
    public static string Condition(AttributePart part)
    {
        var conditions = part.Conditions.Select(Of).ToList();
        if (part.Twin is { } twin) conditions.Add($"unless it repeats `{twin}`");
        return string.Join(", ", conditions);
    }

    /// <summary>What an element becomes, in a few words: <c>heading, text, link</c>.</summary>
    public static string Becomes(ElementDefinition row)
    {
        var parts = string.Join(", ", row.Parts.SelectMany(Nouns).Distinct());
        return row.Role switch
        {
            _ when row.Policy == ElementPolicy.Drop => "nothing",
            _ when row.Policy == ElementPolicy.Keep => "itself: its tags stay in the text",
            _ when row.Policy == ElementPolicy.Refuse => "an error",
            _ when row.Complete is not null && parts.Length == 0 => "what its attributes look like",
            ElementRole.Decoration => row.Frame == Frame.Rule ? "thematic break" : "nothing",
            ElementRole.Script => "nothing, and a finding",
            ElementRole.Dynamic => parts.Length == 0 ? $"placeholder for a {row.Kind}" : $"{parts}, placeholder for a {row.Kind}",
            _ when row.Frame == Frame.List => "list",
            _ when row.Frame == Frame.Quote => $"quotation of {parts}",
            _ when row.Frame == Frame.Rule => parts.Length == 0 ? "thematic break" : $"{parts}, or a thematic break",
            _ => parts.Length == 0 ? "nothing" : parts,
        };
    }

    private static string Of(Condition condition)
    {
        var word = condition.IsExclusion ? "unless" : "if";
        if (condition.Values is [""]) return condition.IsExclusion ? $"if `{condition.Attribute}` is set" : $"unless `{condition.Attribute}` is set";
        var values = string.Join(" or ", condition.Values.Select(value => value.Length == 0 ? "absent" : $"`{value}`"));
        return $"{word} `{condition.Attribute}` is {values}";
    }

    private static IEnumerable<string> Nouns(Part part) => part switch
    {
        HeadingPart { Level: > 0 } => ["heading"],
        ListPart => ["list"],
        ImagePart => ["image"],
        LinkPart or EmbedPart or LinkListPart => ["link"],
        MediaPart => ["list of links"],
        GroupPart { Frame: Frame.List } => ["list"],
        GroupPart group => group.Parts.SelectMany(Nouns),
        BodyPart { Encoding: ValueEncoding.Url } => ["link"],
        BodyPart => ["what it encloses"],
        _ => ["text"],
    };
}
