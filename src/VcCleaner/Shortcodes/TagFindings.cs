using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Reports what is odd about tags and about how they match.</summary>
internal sealed class TagFindings(SourceText source, ShortcodeOptions options, DiagnosticBag diagnostics)
{
    public void ReportTag(in ShortcodeToken token)
    {
        var span = TextSpan.FromBounds(token.Start, token.End);
        if (token.Has(TagTraits.Truncated)) diagnostics.Report(DiagnosticCatalog.TruncatedTag, span, token.Tag);
        if (token.Has(TagTraits.BackslashEscaped)) diagnostics.Report(DiagnosticCatalog.BackslashEscapedTag, span, Name(token));
        if (token.Has(TagTraits.EntityEncoded)) diagnostics.Report(DiagnosticCatalog.EntityEncodedTag, span, Name(token));
        if (token.Has(TagTraits.Blank)) diagnostics.Report(DiagnosticCatalog.MisspelledTag, span, Quote(span));
        else if (HasUpperCase(token)) diagnostics.Report(DiagnosticCatalog.MisspelledTag, span, Quote(span));
    }

    public void ReportUnclosed(in ShortcodeToken token, TagMatch match)
    {
        var descriptor = match.IsCrossed ? DiagnosticCatalog.CrossedShortcodes : DiagnosticCatalog.UnclosedShortcode;
        diagnostics.Report(descriptor, TextSpan.FromBounds(token.Start, token.End), token.Tag);
    }

    public void ReportStray(in ShortcodeToken token) =>
        diagnostics.Report(DiagnosticCatalog.StrayCloser, TextSpan.FromBounds(token.Start, token.End), token.Tag);

    public void ReportNestedInItself(in ShortcodeToken token) =>
        diagnostics.Report(DiagnosticCatalog.NestedInItself, TextSpan.FromBounds(token.Start, token.End), token.Tag);

    public void ReportEscaped(TextSpan span, string tag) => diagnostics.Report(DiagnosticCatalog.EscapedShortcode, span, tag);

    /// <summary>WordPress knows the tags that it registered in lower case only so.</summary>
    private bool HasUpperCase(in ShortcodeToken token) =>
        (options.KnownTags.Contains(token.Tag) || token.Tag.StartsWith("vc_", StringComparison.Ordinal))
        && source.Slice(TextSpan.FromBounds(token.Start, token.NameEnd)).ContainsAnyInRange('A', 'Z');

    private static string Name(in ShortcodeToken token) => token.Kind == TokenKind.Close ? $"/{token.Tag}" : token.Tag;

    private string Quote(TextSpan span)
    {
        const int longest = 60;
        return span.Length <= longest ? source.Substring(span) : string.Concat(source.Slice(new TextSpan(span.Start, longest - 1)), "…");
    }
}
