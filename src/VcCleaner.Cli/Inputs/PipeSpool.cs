namespace VcCleaner.Cli.Inputs;

/// <summary>What came out of a pipe, kept so that it can be read twice: in memory if it is small, else in a temporary file.</summary>
internal sealed class PipeSpool
{
    private const int MaxBytesInMemory = 16 << 20;

    private readonly byte[] _bytes;
    private readonly FileStream? _file;

    private PipeSpool(byte[] bytes, FileStream? file)
    {
        _bytes = bytes;
        _file = file;
    }

    public bool IsEmpty => _file is null && _bytes.Length == 0;

    /// <param name="name">How messages call the pipe.</param>
    /// <param name="input">The pipe, read to its end.</param>
    /// <exception cref="CommandFailure">The pipe breaks, or there is no room for it.</exception>
    public static PipeSpool Read(string name, Stream input)
    {
        try
        {
            var buffer = new MemoryStream();
            var chunk = new byte[1 << 16];
            for (int count; (count = input.Read(chunk)) > 0;)
            {
                buffer.Write(chunk, 0, count);
                if (buffer.Length > MaxBytesInMemory) return new PipeSpool([], Spool(buffer, input));
            }

            return new PipeSpool(buffer.ToArray(), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{name} cannot be read: {exception.Message}");
        }
    }

    /// <summary>A new stream from the beginning.</summary>
    public Stream Open() => _file is null
        ? new MemoryStream(_bytes, writable: false)
        : new FileStream(_file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    public byte[] ToArray()
    {
        if (_file is null) return _bytes;

        using var copy = new MemoryStream();
        using var stream = Open();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The file goes away with the process, which holds it open until then.</summary>
    private static FileStream Spool(MemoryStream start, Stream rest)
    {
        var path = Path.Combine(Path.GetTempPath(), $"vccleaner-{Path.GetRandomFileName()}.tmp");
        const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, Shared, 1 << 16, FileOptions.DeleteOnClose);
        start.WriteTo(file);
        rest.CopyTo(file);
        file.Flush();
        return file;
    }
}
