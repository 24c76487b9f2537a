using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Reports what is odd about the attributes of a tag.</summary>
internal static class AttributeFindings
{
    public static void Report(ImmutableArray<ShortcodeAttribute> attributes, string tag, SourceText source, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i];
            if (attribute.Quoting == AttributeQuoting.Unterminated)
            {
                diagnostics.Report(DiagnosticCatalog.UnterminatedAttribute, attribute.Span, attribute.Name, tag);
            }

            if (i > 0 && attributes[i - 1].Span.End == attribute.Span.Start)
            {
                diagnostics.Report(DiagnosticCatalog.MissingSpace, attribute.Span, attribute.Name, tag);
            }

            if (attribute.Quoting is AttributeQuoting.Double or AttributeQuoting.Single && source.Text[attribute.Span.End - 1] == source.Text[attribute.ValueSpan.End]
                && attribute.Span.End == attribute.ValueSpan.End + 2)
            {
                diagnostics.Report(DiagnosticCatalog.DoubledQuotes, attribute.Span, attribute.Name, tag);
            }
        }

        ReportRepairs(attributes, tag, source, diagnostics);
        ReportDuplicates(attributes, tag, diagnostics);
    }

    /// <summary>Reports each attribute whose name a later one repeats. Tags have few attributes; one with very many is not checked.</summary>
    public static void ReportDuplicates(ImmutableArray<ShortcodeAttribute> attributes, string tag, DiagnosticBag diagnostics)
    {
        const int most = 200;
        for (var i = 1; i < attributes.Length && i < most; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!ReferenceEquals(attributes[i].Name, attributes[j].Name) || attributes[i].IsPositional) continue;
                diagnostics.Report(DiagnosticCatalog.DuplicateAttribute, attributes[i].Span, attributes[i].Name, tag);
                break;
            }
        }
    }

    /// <summary>One finding for all curled values of a tag: they come together.</summary>
    private static void ReportRepairs(ImmutableArray<ShortcodeAttribute> attributes, string tag, SourceText source, DiagnosticBag diagnostics)
    {
        var (first, last, isProven) = (-1, -1, true);
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Repair == RepairConfidence.None) continue;
            if (first < 0) first = i;
            last = i;
            isProven &= attributes[i].Repair == RepairConfidence.Proven;
        }

        if (first < 0) return;
        var descriptor = isProven ? DiagnosticCatalog.CurledQuotes : DiagnosticCatalog.DoubtfulRepair;
        var span = TextSpan.FromBounds(attributes[first].Span.Start, attributes[last].Span.End);
        diagnostics.Report(descriptor, span, tag, Quotes(source.Slice(span)));
    }

    /// <summary>What the values stand in: an entity such as <c>&amp;quot;</c> is no curled quote, and nobody would find one in the source.</summary>
    private static string Quotes(ReadOnlySpan<char> attributes)
    {
        const string Curled = "curled quotes";
        var equals = attributes.IndexOf('=');
        var value = equals < 0 ? attributes : attributes[(equals + 1)..].TrimStart();
        var end = value.IndexOf(';');
        return end is > 0 and < 10 && value[0] == '&' ? $"quotes written as `{value[..(end + 1)]}`" : Curled;
    }
}
