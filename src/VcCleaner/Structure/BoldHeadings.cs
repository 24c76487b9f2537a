using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Makes headings of short paragraphs that are bold from end to end, as people write them who never found the menu for headings.</summary>
internal static class BoldHeadings
{
    private const int LongestHeading = 14;

    public static ImmutableArray<Block> Apply(ImmutableArray<Block> blocks, int level, DecisionLog log)
    {
        ImmutableArray<Block>.Builder? changed = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Paragraph { Inlines: [Strong { Inlines: var inlines }] } paragraph || LineText.Of(inlines) is not { Length: > 0 and <= LineProfile.LongestLine } text) continue;
            var line = LineProfile.Read(text);
            if (line.Length > LongestHeading || line.Letters == 0 || line.End is LineEnd.Period or LineEnd.Open || line.Has(LineTraits.InnerSentence | LineTraits.Boilerplate)) continue;
            changed ??= blocks.ToBuilder();
            changed[i] = new Heading(level, inlines) { Origin = paragraph.Origin };
            log.Report(DiagnosticCatalog.RecoveredHeading, paragraph, text, level.ToString(CultureInfo.InvariantCulture));
            log.Add(StructureKind.Heading, paragraph, text, 1, "BoldFromEndToEnd");
        }

        return changed?.ToImmutable() ?? blocks;
    }
}
