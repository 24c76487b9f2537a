using System.Collections.Frozen;
using VcCleaner.Html;

namespace VcCleaner.Verification;

/// <summary>What the ledger knows of HTML tags.</summary>
internal static class VisibleTags
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create("script", "style", "noscript", "template", "title", "svg");

    private static readonly FrozenSet<string> InsideWords = FrozenSet.Create(
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /// <summary>What stands in it is no text on the page.</summary>
    public static bool IsUnseen(string tag) => Unseen.Contains(tag);

    /// <summary>A word does not run on across the tag; nor does it where a link stands apart, whatever it touches in the source.</summary>
    public static bool EndsWord(in HtmlToken tag) => !InsideWords.Contains(tag.Name) || IsButton(tag);

    private static bool IsButton(in HtmlToken tag) => tag is { Name: "a", Kind: HtmlTokenKind.StartTag } && (tag.Attribute("download") is not null
        || tag.Attribute("class") is { } names && (names.Contains("button", StringComparison.OrdinalIgnoreCase) || names.Split().Contains("btn", StringComparer.OrdinalIgnoreCase)));
}
