using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Html;

/// <summary>A tag, comment or run of text of HTML, as <see cref="HtmlTokens"/> reads it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the HTML.</param>
/// <param name="Name">Name of a tag in lower case; empty for anything else.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextSpan Span, string Name)
{
    private readonly string? _characters;
    private readonly TextSpan _part;
    private readonly ImmutableArray<KeyValuePair<string, string>> _attributes;

    /// <summary>Names in lower case with decoded values, in order; of two with one name only the first is there.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Attributes
    {
        // Most tags are never asked, so a plain tag keeps them as they are written.
        get => !_attributes.IsDefault ? _attributes : Kind != HtmlTokenKind.StartTag ? [] : PlainAttributes.Read(Characters);
        init => _attributes = value;
    }

    /// <summary>True for <c>&lt;br/&gt;</c>. HTML ignores the slash except in SVG and MathML.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>Decoded text, or what a comment holds; empty for a tag.</summary>
    public string Text => Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag ? "" : Characters.ToString();

    /// <summary>The same as <see cref="Text"/> without a string of its own; of a plain tag what stands behind its name.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(_part.Start, _part.Length);

    /// <summary>The same token with characters of some text.</summary>
    public HtmlToken(HtmlTokenKind kind, TextSpan span, string name, string characters, TextSpan part)
        : this(kind, span, name) => (_characters, _part) = (characters, part);

    public HtmlToken(HtmlTokenKind kind, TextSpan span, string name, string characters)
        : this(kind, span, name, characters, new TextSpan(0, characters.Length))
    {
    }

    /// <summary>The decoded value of an attribute, or null if the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        if (_attributes.IsDefault) return Kind == HtmlTokenKind.StartTag ? PlainAttributes.Find(Characters, name) : null;
        foreach (var attribute in Attributes)
        {
            if (string.Equals(attribute.Key, name, StringComparison.Ordinal)) return attribute.Value;
        }

        return null;
    }
}
