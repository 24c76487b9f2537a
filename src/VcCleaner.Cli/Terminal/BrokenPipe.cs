namespace VcCleaner.Cli.Terminal;

/// <summary>Recognises the error of writing to a pipe that nobody reads any more, as in <c>vccleaner … | head -1</c>.</summary>
internal static class BrokenPipe
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool IsCauseOf(IOException exception) =>
        exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
