using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>An attribute of an opening tag, with what stood there and what it means.</summary>
/// <param name="Span">From the first character of the name to the closing quote.</param>
/// <param name="Name">In lower case; empty for a positional value.</param>
/// <param name="ValueSpan">The value in the source, without its quotes.</param>
/// <param name="Value">The repaired value: straight quotes and dashes where WordPress curled them, backtick escapes undone,
/// still in the attribute's own encoding (percent, base64 …).</param>
/// <param name="Quoting">How the value was delimited.</param>
/// <param name="Repair">Whether the value had to be repaired, and how sure that is.</param>
internal sealed record ShortcodeAttribute(
    TextSpan Span,
    string Name,
    TextSpan ValueSpan,
    string Value,
    AttributeQuoting Quoting,
    RepairConfidence Repair)
{
    public bool IsPositional => Name.Length == 0;
}

/// <summary>How an attribute's value is delimited in the source.</summary>
internal enum AttributeQuoting
{
    /// <summary><c>name="value"</c></summary>
    Double,

    /// <summary><c>name='value'</c></summary>
    Single,

    /// <summary>By glyphs that WordPress, an editor or an earlier migration put in their place, or by an entity.</summary>
    Curled,

    /// <summary><c>name=value</c>, or a positional word.</summary>
    None,

    /// <summary>Opened and never closed.</summary>
    Unterminated,
}

/// <summary>How far a value's repair can be trusted.</summary>
internal enum RepairConfidence
{
    /// <summary>Nothing was repaired.</summary>
    None,

    /// <summary>Texturizing the repaired tag as WordPress does gives the source again.</summary>
    Proven,

    /// <summary>The likeliest reading; reported as a finding.</summary>
    Plausible,
}
