using System.Text;
using Microsoft.Win32.SafeHandles;

namespace VcCleaner.Cli.Terminal;

/// <summary>Opens the process's standard streams as bytes.</summary>
internal static class StandardStreams
{
    /// <summary>Standard output that tells when its reader has gone.</summary>
    /// <remarks>
    /// .NET's console stream drops what is written to a closed pipe without a word, and the work would go on for nobody.
    /// A FileStream reports it. On a regular file it is the other way round: FileStream keeps an offset of its own and does not
    /// advance the shared one, so that in <c>(vccleaner … ; echo) > file</c> the second program would overwrite the first.
    /// </remarks>
    public static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();

        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    public static TextWriter OpenError() =>
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
            NewLine = "\n",
        };
}
