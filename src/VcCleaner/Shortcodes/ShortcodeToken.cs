namespace VcCleaner.Shortcodes;

/// <summary>A tag that the lexer found; between tokens is text. Becomes a node, or text again, when the parser knows the whole.</summary>
/// <param name="Kind">Opening or closing tag.</param>
/// <param name="Tag">Name, repaired and in lower case.</param>
/// <param name="Start">Offset of the opening bracket or of its escape.</param>
/// <param name="NameEnd">Offset where the attributes begin.</param>
/// <param name="AttributesEnd">Offset where they end: before the slash or the closing bracket.</param>
/// <param name="End">Offset past the closing bracket.</param>
/// <param name="Evidence">How sure it is that this is a tag at all.</param>
/// <param name="Traits">How the tag is written.</param>
/// <param name="Zone">Index of the opaque zone that the tag stands in, or -1.</param>
internal readonly record struct ShortcodeToken(
    TokenKind Kind,
    string Tag,
    int Start,
    int NameEnd,
    int AttributesEnd,
    int End,
    TagEvidence Evidence,
    TagTraits Traits,
    int Zone)
{
    public bool Has(TagTraits trait) => (Traits & trait) != 0;
}

/// <summary>Which kind of tag a token is.</summary>
internal enum TokenKind : byte
{
    Open,
    Close,
}

/// <summary>What speaks for brackets being a shortcode.</summary>
internal enum TagEvidence : byte
{
    /// <summary>Prose.</summary>
    None,

    /// <summary>A shortcode if the text also holds the other tag of the pair: <c>[quote]…[/quote]</c>.</summary>
    NeedsPartner,

    /// <summary>A shortcode.</summary>
    Certain,
}

/// <summary>How a tag is written.</summary>
[Flags]
internal enum TagTraits : ushort
{
    None = 0,

    /// <summary><c>[tag /]</c></summary>
    SelfClosing = 1,

    /// <summary>No closing bracket: the input, or a next tag, begins first.</summary>
    Truncated = 2,

    /// <summary>Only plain name="value" attributes can be inside: no reference, escape, glyph or bracket.</summary>
    Plain = 4,

    /// <summary><c>\[vc\_row\]</c></summary>
    BackslashEscaped = 8,

    /// <summary><c>&amp;#91;vc_row&amp;#93;</c></summary>
    EntityEncoded = 16,

    /// <summary><c>&amp;amp;#91;vc_row&amp;amp;#93;</c></summary>
    EncodedTwice = 32,

    /// <summary>One more bracket before an opening tag, or after it: <c>[[tag]]</c>.</summary>
    BracketBefore = 64,

    /// <summary>One more bracket after the tag.</summary>
    BracketAfter = 128,

    /// <summary>A blank where WordPress accepts none: <c>[ vc_row]</c>, <c>[/vc_row ]</c>.</summary>
    Blank = 256,
}
