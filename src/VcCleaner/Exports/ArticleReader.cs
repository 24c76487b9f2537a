using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Reads an input that is one article: plain text, a page of HTML, a file of Markdown. The first step of the line for such inputs.</summary>
internal static class ArticleReader
{
    private const int BlockLength = 64 * 1024;

    /// <param name="name">How people know the input; its extension is a hint to the format.</param>
    /// <param name="stream">Read to its end, not closed.</param>
    /// <param name="options">What is known about the input.</param>
    public static ReadResult Read(string name, Stream stream, ReaderOptions options)
    {
        using var buffer = new MemoryStream();
        var block = new byte[BlockLength];
        for (int count; (count = stream.Read(block)) > 0;)
        {
            buffer.Write(block, 0, count);
            if (buffer.Length <= options.MaxItemBytes) continue;

            var limit = options.MaxItemBytes.ToString(CultureInfo.InvariantCulture);
            return new ReadResult(new SourceText(name, ""), null, [new Diagnostic(DiagnosticCatalog.TooLargeInput, default, [limit])]);
        }

        return Read(name, buffer.GetBuffer().AsSpan(0, (int)buffer.Length), options);
    }

    /// <inheritdoc cref="Read(string, Stream, ReaderOptions)"/>
    public static ReadResult Read(string name, ReadOnlySpan<byte> bytes, ReaderOptions options)
    {
        var diagnostics = new DiagnosticBag();
        return TextDecoder.Decode(bytes, options.EncodingName, diagnostics) is { } text
            ? Read(name, text, options, diagnostics)
            : new ReadResult(new SourceText(name, ""), null, diagnostics.ToImmutable());
    }

    /// <summary>Reads text that is decoded already, such as the clipboard's.</summary>
    public static ReadResult Read(string name, string text, ReaderOptions options) => Read(name, text, options, new DiagnosticBag());

    private static ReadResult Read(string name, string text, ReaderOptions options, DiagnosticBag decoding)
    {
        var frontMatterLength = FrontMatterSplitter.MeasureFrontMatter(text);
        var frontMatter = frontMatterLength == 0 ? null : text[..frontMatterLength];
        var diagnostics = decoding.ToImmutable().Select(d => d with { Span = Shift(d.Span, frontMatterLength) }).ToList();

        var content = Behind(name, text, frontMatterLength);
        if (options.RepairMojibake) content = MojibakeRepair.Repair(content, diagnostics);
        if (string.IsNullOrWhiteSpace(content.Text)) diagnostics.Add(new Diagnostic(DiagnosticCatalog.EmptyInput, default, []));

        var article = new Article
        {
            Content = content,
            Format = options.Format ?? ContentFormatDetector.Detect(name, content.Text, frontMatter is not null),
            FrontMatter = frontMatter,
            Media = options.Media,
            Title = frontMatter is null ? null : FrontMatterSplitter.ReadTitle(frontMatter),
        };
        return new ReadResult(content, article, [.. diagnostics]);
    }

    /// <summary>The text from an offset on, which keeps its lines in the file.</summary>
    private static SourceText Behind(string name, string text, int start)
    {
        var whole = new SourceText(name, text);
        return start == 0 ? whole : new SourceText(name, text[start..]) { Anchors = [new SourceAnchor(0, whole.PositionOf(start))] };
    }

    /// <summary>A span of the whole file as one of the content; what stands in the front matter goes to the content's start.</summary>
    private static TextSpan Shift(TextSpan span, int offset) => span.Start >= offset ? span with { Start = span.Start - offset } : default;
}
