using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.MediaMaps;

/// <summary>Reads what tells the addresses of attachments to an export that holds none (<c>--media</c>): a table, JSON, or another export.
/// A step before the first pass over the export itself.</summary>
internal static class MediaMap
{
    public static MediaMapReading Read(InputFile file, ReaderOptions options)
    {
        var nothing = new SourceText(file.Name, "");
        foreach (var input in InputOpener.Open(file, options))
        {
            if (input.IsDamaged) return MediaMapReading.Unreadable(nothing, "it is a damaged archive");
            // A list of attachments in JSON and a table have rules of their own, kinder than those for articles.
            if (input.Kind is InputKind.Wxr or InputKind.Sql) return ReadExport(file, options);
            if (input.Kind is InputKind.Binary) return MediaMapReading.Unreadable(nothing, "it is no text");
            if (input.Kind is InputKind.Feed or InputKind.Xml) return MediaMapReading.Unreadable(nothing, $"it is {InputDetector.Describe(input.Kind)}");
            return ReadText(file.Name, input, options);
        }

        return MediaMapReading.Unreadable(nothing, "it is empty");
    }

    private static MediaMapReading ReadExport(InputFile file, ReaderOptions options)
    {
        var media = Export.Open([file], options with { Media = MediaLibrary.Empty }).Media;
        var source = new SourceText(file.Name, "");
        return media.All.IsEmpty ? MediaMapReading.Unreadable(source, "the export holds no attachments") : new MediaMapReading(source, media.All, []);
    }

    private static MediaMapReading ReadText(string name, OpenedInput input, ReaderOptions options)
    {
        using var bytes = new MemoryStream();
        input.Stream.CopyTo(bytes);
        var findings = new DiagnosticBag();
        if (TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), options.EncodingName, findings) is not { } text)
            return MediaMapReading.Unreadable(new SourceText(name, ""), "it is no text");

        var source = new SourceText(name, text);
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty) return MediaMapReading.Unreadable(source, "it is empty");
        var reading = start[0] is '[' or '{' ? JsonMediaMap.Read(source) : CsvMediaMap.Read(source);
        return reading with { Diagnostics = [.. findings.ToImmutable(), .. reading.Diagnostics] };
    }
}
