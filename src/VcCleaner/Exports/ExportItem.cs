using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>One item of the input that is still to be read.</summary>
/// <param name="read">Reads it; pure, so any thread may.</param>
/// <param name="readOutline">Reads no more than what tells articles apart; null where that would not be less.</param>
internal sealed class ExportItem(Func<ReadResult?> read, Func<Article?>? readOutline = null)
{
    /// <summary>The article or what is wrong with it; null for an attachment, which is in the media library.</summary>
    public ReadResult? Read() => read();

    /// <summary>The article as others need to know it: what it is, what it is called, where it was; perhaps without text and all else. Null if it cannot be read.</summary>
    public Article? ReadOutline() => readOutline is null ? read()?.Article : readOutline();

    /// <summary>An item that is a finding only.</summary>
    public static ExportItem Problem(string name, LinePosition position, DiagnosticDescriptor descriptor, ImmutableArray<string> arguments)
    {
        var place = position == default ? new LinePosition(1, 1) : position;
        var result = new ReadResult(WxrChunkReader.At(name, place), null, [new Diagnostic(descriptor, default, arguments)]);
        return new ExportItem(() => result);
    }
}
