using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>The structure step: title, headings, lists and levels of a document, as a careful editor would set them; no word is added.</summary>
internal static class StructureInference
{
    public static StructureResult Apply(Document document, StructureOptions options, DiagnosticBag diagnostics)
    {
        var log = new DecisionLog(diagnostics, options.Explain);
        var mayInfer = options.Infer && !HeadingSearch.AnyIn(document.Blocks);
        document = TitleGuess.Apply(document, mayInfer, log);
        document = TitleFolding.Apply(document, log);
        if (options.Infer && (mayInfer || !HeadingSearch.AnyIn(document.Blocks))) document = document with { Blocks = Infer(document.Blocks, options, log) };
        var levels = new HeadingLevels(options.FirstLevel, log);
        return new StructureResult(document with { Blocks = levels.Renumber(document.Blocks) }, log.ToImmutable());
    }

    private static ImmutableArray<Block> Infer(ImmutableArray<Block> blocks, StructureOptions options, DecisionLog log)
    {
        var page = Page.Read(blocks);
        // Typed lists and references first: they are certain, and a heading is judged by what stands below it.
        var listed = options.Citations && page.MayHaveReferences ? CitationLists.Apply(blocks, log) : blocks;
        if (options.Lists) listed = TypedLists.Apply(listed, log);
        // Whoever marks headings bold marks all of them.
        var promoted = options.PromoteBold ? BoldHeadings.Apply(listed, options.FirstLevel, log) : listed;
        if (promoted != blocks) page = Page.Read(promoted);
        PageFurniture.Report(page, log);
        // A page of long paragraphs has nothing to recover.
        if (page.Lines == 0) return promoted;
        var scores = LineModel.Read(page, LineWeights.Fitted);
        var lines = page.Blocks;
        if (options.Headings && promoted == listed) (promoted, lines) = HeadingRecovery.Apply(listed, page, scores, options, log);
        return options.Lists ? ListRecovery.Apply(promoted, lines, scores, log) : promoted;
    }
}
