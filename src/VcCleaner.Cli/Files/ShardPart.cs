using System.Text.Json;

namespace VcCleaner.Cli.Files;

/// <summary>What one worker of a divided run leaves for the one that ends last: which files it wrote, and what it noted of articles.</summary>
/// <remarks>Lines: what it is, an entry of the manifest for each file, an empty line, the notes.</remarks>
internal sealed class ShardPart : IDisposable
{
    public const string FileName = "part";

    private readonly StreamReader _reader;

    private ShardPart(StreamReader reader, ShardPartHead head)
    {
        _reader = reader;
        Head = head;
    }

    public ShardPartHead Head { get; }

    /// <summary>The files. Asked for once, before the notes.</summary>
    public IEnumerable<(string Place, ManifestEntry Entry)> Entries()
    {
        while (_reader.ReadLine() is { Length: > 0 } line)
        {
            if (ManifestLine.TryRead(line) is { } entry) yield return entry;
        }
    }

    /// <summary>The notes, a line for each, in the order of the articles.</summary>
    public IEnumerable<string> Notes()
    {
        while (_reader.ReadLine() is { } line) yield return line;
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>The part of a worker, or null if it has not left one.</summary>
    /// <param name="folder">Full path of the worker's folder.</param>
    public static ShardPart? Open(string folder)
    {
        StreamReader? reader = null;
        try
        {
            reader = new StreamReader(new FileStream(Path.Combine(folder, FileName), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            if (ShardPartHead.TryRead(reader.ReadLine()) is { } head) return new ShardPart(reader, head);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        reader.Dispose();
        return null;
    }

    public static LongText Text(ShardPartHead head, IEnumerable<(string Place, ManifestEntry Entry)> entries, IEnumerable<string> notes) =>
        new(entries.Select(pair => ManifestLine.Write(pair.Place, pair.Entry)).Prepend(head.ToString()).Append("").Concat(notes).Select(line => line + "\n"));
}

/// <summary>The first line of a part.</summary>
/// <param name="Run">What all parts of one run have in common: the input, and how it is converted.</param>
/// <param name="IsDone">False if the input broke off.</param>
/// <param name="HasGaps">Whether something could not be read, so that nobody knows what it would have become.</param>
internal sealed record ShardPartHead(string Run, bool IsDone, bool HasGaps)
{
    public static ShardPartHead? TryRead(string? line)
    {
        try
        {
            using var json = JsonDocument.Parse(line ?? "");
            var root = json.RootElement;
            return new ShardPartHead(root.GetProperty("run").GetString() ?? "", root.GetProperty("done").GetBoolean(), root.GetProperty("gaps").GetBoolean());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    public override string ToString() => $$"""{"run":"{{Run}}","done":{{Word(IsDone)}},"gaps":{{Word(HasGaps)}}}""";

    private static string Word(bool value) => value ? "true" : "false";
}
