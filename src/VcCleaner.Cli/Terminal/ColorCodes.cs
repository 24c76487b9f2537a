using System.Diagnostics;
using VcCleaner.Diagnostics;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Terminal;

/// <summary>The colours of findings, as terminals want them (ECMA-48, "select graphic rendition").</summary>
internal static class ColorCodes
{
    public const string Reset = "\e[0m";
    public const string Bold = "\e[1m";

    private const string Faint = "\e[2m";
    private const string Red = "\e[31m";
    private const string Yellow = "\e[33m";
    private const string Cyan = "\e[36m";

    public static TextColors ForReports { get; } =
        new() { Strong = Bold, Faint = Faint, Error = Red, Warning = Yellow, Info = Cyan, Reset = Reset };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => Cyan,
        Severity.Warning => Yellow,
        Severity.Error => Red,
        _ => throw new UnreachableException(),
    };
}
