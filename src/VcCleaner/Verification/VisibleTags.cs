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

    /// <summary>A link that stands apart, whatever it touches in the source.</summary>
    public static bool IsButton(in HtmlToken token) => token.Name == "a" && (token.Attribute("download") is not null
        || token.Attribute("class") is { } names && (names.Contains("button", StringComparison.OrdinalIgnoreCase) || names.Split().Contains("btn", StringComparer.OrdinalIgnoreCase)));

    /// <summary>A word does not run on across the tag.</summary>
    public static bool EndsWord(string tag) => !InsideWords.Contains(tag);
}
