namespace VcCleaner.Cli.Files;

/// <summary>How lines of articles end (<c>--eol</c>).</summary>
internal enum LineEnding
{
    LineFeed,

    CarriageReturnLineFeed,
}
