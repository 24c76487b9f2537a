namespace VcCleaner.Cli.Files;

/// <summary>Gives an article its line endings; the last thing that happens to its text.</summary>
internal static class LineEndings
{
    /// <param name="text">The whole file.</param>
    /// <param name="ending">Null to leave it as it is: line feeds, but for what was kept of Markdown.</param>
    public static string Apply(string text, LineEnding? ending) => ending switch
    {
        LineEnding.LineFeed => text.Replace("\r\n", "\n", StringComparison.Ordinal),
        LineEnding.CarriageReturnLineFeed => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        _ => text,
    };
}
