using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>One item of the input that is still to be read.</summary>
/// <param name="read">Reads it; pure, so any thread may.</param>
internal sealed class ExportItem(Func<ReadResult?> read)
{
    /// <summary>The article or what is wrong with it; null for an attachment, which is in the media library.</summary>
    public ReadResult? Read() => read();

    /// <summary>An item that is a finding only.</summary>
    public static ExportItem Problem(string name, LinePosition position, DiagnosticDescriptor descriptor, ImmutableArray<string> arguments)
    {
        var place = position == default ? new LinePosition(1, 1) : position;
        var result = new ReadResult(WxrChunkReader.At(name, place), null, [new Diagnostic(descriptor, default, arguments)]);
        return new ExportItem(() => result);
    }
}
