using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Html;

/// <summary>A tag, comment or run of text of HTML, as <see cref="HtmlTokens"/> reads it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the HTML.</param>
/// <param name="Name">Name of a tag in lower case; empty for anything else.</param>
/// <param name="Text">Decoded text, or what a comment holds; empty for a tag.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextSpan Span, string Name, string Text)
{
    /// <summary>Names in lower case with decoded values, in order; of two with one name only the first is there.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>True for <c>&lt;br/&gt;</c>. HTML ignores the slash except in SVG and MathML.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>The decoded value of an attribute, or null if the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        if (Attributes.IsDefault) return null;
        foreach (var attribute in Attributes)
        {
            if (string.Equals(attribute.Key, name, StringComparison.Ordinal)) return attribute.Value;
        }

        return null;
    }
}
