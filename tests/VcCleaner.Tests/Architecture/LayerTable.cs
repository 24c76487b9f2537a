namespace VcCleaner.Tests.Architecture;

/// <summary>Who may use whom, folder by folder. What a layer may use is what its row says, itself, and the base class library.</summary>
/// <remarks>
/// A name with a dot allows only the types of that shape, and one with <c>!</c> takes them out again: where one layer needs a
/// little of another, the row says how little.
/// <c>CONTRIBUTING.md</c> shows the same table in words.
/// </remarks>
internal static class LayerTable
{
    public const string Root = "VcCleaner";

    /// <summary>Layer → what it may use. <c>Pipeline</c> is the library's root namespace, which sees every layer.</summary>
    public static IReadOnlyDictionary<string, string[]> Rows { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Shortcodes"] = ["Text", "Diagnostics"],
        ["Documents"] = ["Text", "Diagnostics"],
        ["Exports"] = ["Text", "Diagnostics"],
        ["Markdown"] = ["Documents", "Text"],
        ["Html"] = ["Documents", "Diagnostics", "Text"],
        ["Elements"] = ["Shortcodes", "Documents", "Diagnostics", "Text"],
        ["Configuration"] = ["Elements", "Sites.SiteProfile*", "Sites.ImagePolicy", "Sites.FrontMatter*", "Sites.*Value", "Shortcodes.Shortcode*", "Diagnostics", "Text"],
        ["Structure"] = ["Documents", "Diagnostics", "Text"],
        ["Conversion"] = ["Shortcodes", "Html", "Elements", "Documents", "Exports.Media*", "Exports.Attachment", "Exports.Template*", "Diagnostics", "Text"],
        ["Verification"] =
        [
            "Documents", "Markdown.MarkdownOptions", "Shortcodes", "Html.*Token*", "Diagnostics", "Text",
            // The ledger reads which attributes are visible, never how they are lowered: a broken handler must not hide its loss.
            "Elements", "!Elements.Handlers.*", "!Elements.*Lowering*",
        ],
        ["Sites"] = ["Documents", "Exports", "Markdown.Escape*", "Diagnostics", "Text"],
        ["Linting"] = ["Shortcodes", "Elements", "Exports", "Html.*Token*", "Diagnostics", "Text"],
        ["Inspection"] = ["Shortcodes", "Elements", "Exports", "Diagnostics", "Text"],
        ["Reporting"] = ["Diagnostics", "Text"],
    };

    /// <summary>Package → the only layer that may name it.</summary>
    public static IReadOnlyDictionary<string, string> Packages { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AngleSharp"] = "Html",
        ["Markdig"] = "Verification",
    };

    /// <summary>What the library never touches: the console, the machine, the clock and the user's culture.</summary>
    public static string[] Forbidden { get; } =
    [
        "System.Console", "System.Environment", "System.Random",
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.TimeProvider::get_System",
        "System.IO.Directory::GetCurrentDirectory", "System.IO.Path::GetFullPath",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.Guid::NewGuid",
    ];
}
