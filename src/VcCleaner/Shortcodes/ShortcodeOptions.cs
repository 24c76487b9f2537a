using System.Collections.Frozen;

namespace VcCleaner.Shortcodes;

/// <summary>What the parser is told about its input.</summary>
internal sealed record ShortcodeOptions
{
    public static ShortcodeOptions Default { get; } = new();

    public ShortcodeDialect Dialect { get; init; } = ShortcodeDialect.Html;

    /// <summary>Tags that are shortcodes wherever they stand in brackets, whatever else speaks against it. Lower case.</summary>
    public FrozenSet<string> KnownTags { get; init; } = [];

    /// <summary>Tags whose element goes on to the end of its parent if its closing tag is missing. Lower case.</summary>
    public FrozenSet<string> EnclosingTags { get; init; } = [];
}

/// <summary>What stands around the shortcodes; decides which zones are opaque and which escapes are undone.</summary>
internal enum ShortcodeDialect
{
    /// <summary>HTML or WordPress's raw text; opaque: pre, code, script, style, comments.</summary>
    Html,

    /// <summary>Markdown; opaque: fenced code and code spans. Backslash escapes hide shortcodes.</summary>
    Markdown,
}
