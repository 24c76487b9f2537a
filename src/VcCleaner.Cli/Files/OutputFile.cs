using System.Text;

namespace VcCleaner.Cli.Files;

/// <summary>A file that is written whole or not at all.</summary>
/// <param name="name">How messages call the file.</param>
/// <param name="path">Its full path.</param>
/// <param name="temporaryFolder">Where it is written first, on the same file system; null for beside its place.</param>
internal sealed class OutputFile(string name, string path, string? temporaryFolder = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private string? _finalPath;

    /// <summary>Renaming a file over <c>/dev/null</c> would replace the device, for the whole machine.</summary>
    /// <remarks>What lies in Linux's memory, <c>/dev/shm</c>, is an ordinary file.</remarks>
    private bool IsDevice => !OperatingSystem.IsWindows()
        && path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>A link keeps its place: what it points to is replaced. The system is asked once; a run asks it 100,000 times as it is.</summary>
    private string FinalPath => _finalPath ??=
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? target.FullName
            : path;

    /// <summary>UTF-8 without a byte order mark, which site generators take for text.</summary>
    public static byte[] Encode(string text) => Utf8.GetBytes(text);

    /// <summary>What is there now, or null.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public byte[]? Read() => Guard(() => !IsDevice && File.Exists(FinalPath) ? File.ReadAllBytes(FinalPath) : null);

    /// <summary>The hash of what is there now, or null.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public ContentHash? Hash() => Guard<ContentHash?>(() =>
    {
        if (IsDevice || !File.Exists(FinalPath)) return null;
        using var stream = File.OpenRead(FinalPath);
        return ContentHash.Of(stream);
    });

    /// <summary>Writes the file, in place of whatever is there.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public void Write(byte[] bytes, CancellationToken cancellation) => Write(file => File.WriteAllBytes(file, bytes), cancellation);

    /// <inheritdoc cref="Write(byte[], CancellationToken)"/>
    public void Write(LongText text, CancellationToken cancellation) => Write(
        file =>
        {
            using var stream = File.Create(file);
            text.WriteTo(stream);
        },
        cancellation);

    private void Write(Action<string> writeTo, CancellationToken cancellation) => Guard<object?>(() =>
    {
        if (IsDevice) writeTo(path);
        else Replace(writeTo, cancellation);
        return null;
    });

    private void Replace(Action<string> writeTo, CancellationToken cancellation)
    {
        var target = FinalPath;
        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder))
        {
            if (File.Exists(folder)) throw new CommandFailure($"`{name}` cannot be written, because its folder is a file.");
            Directory.CreateDirectory(folder);
        }

        // On the same file system, so that the rename is atomic.
        var temporary = Path.Combine(temporaryFolder ?? folder, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            writeTo(temporary);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is not CommandFailure and not OperationCanceledException && Directory.Exists(path))
        {
            throw new CommandFailure($"`{name}` is a folder, so no file of that name can be written.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandFailure($"`{name}` may not be written; the permissions of the file or its folder forbid it.");
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"`{name}` cannot be written: {exception.Message}");
        }
    }
}
