using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>The line of <c>vccleaner.json</c> that says for a shortcode nobody knows what was guessed, to be corrected by someone who knows.</summary>
/// <example><c>"my_btn": { "as": "link", "link": "url", "label": "text" }</c></example>
internal static class SuggestedMapping
{
    /// <param name="element">The element.</param>
    /// <param name="guess">What was guessed of it.</param>
    public static string Of(ShortcodeElement element, ElementDefinition guess)
    {
        var parts = WithLabel(guess.Parts.OfType<AttributePart>().ToImmutableArray(), element);
        if (parts.IsEmpty) return Member(element.Tag, element.Body.IsEmpty ? "drop" : "unwrap");

        // Which fields of a group are seen cannot be said in one line; without names all attributes are looked at.
        if (parts.Any(part => part is GroupPart)) return Member(element.Tag, "text");

        var recipe = Recipe(parts, hasBody: !element.Body.IsEmpty);
        string[] pairs =
        [
            $"\"as\": \"{recipe}\"",
            .. Pair(recipe == "heading" ? "text" : "title", parts.OfType<HeadingPart>().Select(part => part.Attribute)),
            .. Pair("text", parts.Where(part => part is HtmlPart or TextPart).Select(part => part.Attribute)),
            .. Pair("image", parts.OfType<ImagePart>().Select(part => part.Attribute)),
            .. Pair("link", parts.OfType<LinkPart>().Select(part => part.Attribute)),
            .. Pair("label", parts.OfType<LinkPart>().Select(part => part.Label).OfType<string>().Distinct()),
        ];
        return $"{Quoted(element.Tag)}: {{ {string.Join(", ", pairs)} }}";
    }

    /// <summary>A text and an address, and nothing else: more likely a button than anything one would rather not lose.</summary>
    private static ImmutableArray<AttributePart> WithLabel(ImmutableArray<AttributePart> parts, ShortcodeElement element) => parts switch
    {
        [HtmlPart text, LinkPart { Label: null } link] when element.Body.IsEmpty => [link with { Label = text.Attribute }],
        [LinkPart { Label: null } link, HtmlPart text] when element.Body.IsEmpty => [link with { Label = text.Attribute }],
        _ => parts,
    };

    private static string Recipe(ImmutableArray<AttributePart> parts, bool hasBody) => parts switch
    {
        [LinkPart] => "link",
        [ImagePart] => "images",
        [HeadingPart] when !hasBody => "heading",
        _ => parts.Any(part => part is HeadingPart) ? "section" : "text",
    };

    private static string Member(string tag, string recipe) => $"{Quoted(tag)}: \"{recipe}\"";

    private static IEnumerable<string> Pair(string key, IEnumerable<string> attributes)
    {
        string[] names = [.. attributes.Select(Quoted)];
        if (names.Length > 0) yield return names is [var only] ? $"\"{key}\": {only}" : $"\"{key}\": [{string.Join(", ", names)}]";
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
