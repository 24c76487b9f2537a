using System.Xml;

namespace VcCleaner.Benchmarks.Comparing;

/// <summary>The least that any converter does: reads the export with XmlReader, and writes as many files with as many bytes as were written before.</summary>
internal static class Floor
{
    /// <param name="export">The export.</param>
    /// <param name="sizes">A file with the size and the path of each file to write, one to a line.</param>
    /// <param name="folder">Where to.</param>
    public static void Run(string export, string sizes, string folder)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
        using (var stream = new FileStream(export, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0))
        using (var reader = XmlReader.Create(stream, settings))
        {
            while (reader.Read())
            {
            }
        }

        var bytes = new byte[1 << 20];
        foreach (var line in File.ReadLines(sizes))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var path = Path.Combine(folder, line[(blank + 1)..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var output = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            for (var rest = long.Parse(line[..blank], System.Globalization.CultureInfo.InvariantCulture); rest > 0; rest -= bytes.Length)
                output.Write(bytes, 0, (int)Math.Min(rest, bytes.Length));
        }
    }

    /// <summary>Notes what stands in a folder.</summary>
    public static void WriteSizes(string folder, string sizes) =>
        File.WriteAllLines(sizes, new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => $"{file.Length} {Path.GetRelativePath(folder, file.FullName)}").Order(StringComparer.Ordinal));
}
