namespace VcCleaner.Cli.Files;

/// <summary>Files that are held while something is under way; the system lets go of them even when the process is killed.</summary>
internal static class LockFile
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    /// <summary>Holds a file that goes away when it is let go of; null if somebody holds it.</summary>
    public static FileStream? TryHold(string path) =>
        TryOpen(path, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    /// <summary>Holds a file that stays; null if somebody holds it.</summary>
    public static FileStream? TryHoldLasting(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None, FileOptions.None);

    /// <summary>Holds a file together with others who do so; null if somebody holds it alone.</summary>
    public static FileStream? TryShare(string path) => TryOpen(path, FileAccess.Read, FileShare.Read, FileOptions.None);

    private static FileStream? TryOpen(string path, FileAccess access, FileShare share, FileOptions options)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, access, share, 1, options);
        }
        catch (IOException exception) when (exception.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            return null;
        }
    }
}
