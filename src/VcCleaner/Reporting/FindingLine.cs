using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Reporting;

/// <summary>One finding as people read it: <c>pages/about.txt:12:5: warning VC101 `[vc_column]` …</c></summary>
/// <param name="Path">The input's name as it was typed; made safe to print.</param>
/// <param name="Position">Line and column in the input.</param>
/// <param name="Severity">Severity after configuration.</param>
/// <param name="Id">Id of the rule.</param>
/// <param name="Message">The message; made safe to print.</param>
internal sealed record FindingLine(string Path, LinePosition Position, Severity Severity, string Id, string Message)
{
    public static FindingLine From(SourceText source, Diagnostic diagnostic) => new(
        PrintableText.AtLineStart(source.Name),
        source.PositionOf(diagnostic.Span.Start),
        diagnostic.Descriptor.Severity,
        diagnostic.Descriptor.Id,
        PrintableText.Of(diagnostic.Message));

    /// <summary>The place in the form that terminals and editors make clickable.</summary>
    public string Place => $"{Path}:{Position}";

    public override string ToString() => $"{Place}: {Severity.ToWord()} {Id} {Message}";
}
