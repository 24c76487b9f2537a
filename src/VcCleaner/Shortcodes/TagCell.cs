namespace VcCleaner.Shortcodes;

/// <summary>One character of a tag as it was meant, with how it is written in the source.</summary>
/// <param name="Glyph">The character: <c>”</c> for <c>&amp;#8221;</c>, <c>_</c> for <c>\_</c>, a line feed for <c>&lt;br /&gt;</c> before one.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Start">Where it begins in the source; it ends where the next cell starts.</param>
internal readonly record struct TagCell(char Glyph, CellForm Form, int Start);

/// <summary>How a character of a tag is written in the source.</summary>
internal enum CellForm : byte
{
    /// <summary>As itself.</summary>
    Raw,

    /// <summary>As a character reference.</summary>
    Reference,

    /// <summary>After a backslash.</summary>
    Escaped,

    /// <summary>As markup that WordPress put in the place of a line break.</summary>
    Markup,

    /// <summary>As an ampersand whose reference is read on its own: the first half of <c>&amp;amp;lt;</c> in a twice encoded tag.</summary>
    Ampersand,
}
