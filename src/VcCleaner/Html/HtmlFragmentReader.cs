using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Html;

/// <summary>Reads the HTML of one content region into blocks; the step of a conversion between shortcodes and document.</summary>
/// <remarks>Holds a parser and is meant for one thread. Reading never throws, and takes time and memory in proportion to the HTML.</remarks>
internal sealed class HtmlFragmentReader
{
    // Above what NestingGuard lets through, so that AngleSharp never moves an element out of its place.
    private const int ParserDepth = 512;

    // Many an article needs neither, and both take a while to come to life.
    private HtmlParser? _parser;
    private IElement? _context;

    /// <summary>Reads a region.</summary>
    /// <param name="html">The HTML, with paragraphs (see <see cref="ParagraphBreaks"/>) and with markers for nested shortcodes.</param>
    /// <param name="markerPrefix">What the markers begin with (see <see cref="MarkerPrefix"/>); empty if there are none.</param>
    /// <param name="resolver">Answers what a marker stands for.</param>
    /// <param name="diagnostics">Takes the findings and the words that are left out.</param>
    /// <param name="region">Where findings are reported.</param>
    public ImmutableArray<Block> Read(string html, string markerPrefix, IMarkerResolver resolver, DiagnosticBag diagnostics, TextSpan region)
    {
        var flow = new FlowBuilder();
        if (PlainFragment.TryRead(html, flow, markerPrefix, resolver)) return flow.ToBlocks();
        return ReadTree(html, markerPrefix, resolver, diagnostics, region);
    }

    /// <summary>Reads a region from the tree that the standard makes of it.</summary>
    internal ImmutableArray<Block> ReadTree(string html, string markerPrefix, IMarkerResolver resolver, DiagnosticBag diagnostics, TextSpan region)
    {
        var flow = new FlowBuilder();
        var walk = new FragmentWalk(markerPrefix, resolver, diagnostics, region);
        var flattened = NestingGuard.Flatten(html, out var wasFlattened);
        if (wasFlattened) walk.ReportNesting();
        walk.ReadNodes(Parse(OpenElements.Close(flattened)), flow);
        return flow.ToBlocks();
    }

    private INodeList Parse(string html)
    {
        _parser ??= new HtmlParser(new HtmlParserOptions { MaximumDepth = ParserDepth, DisableElementPositionTracking = true });
        // Standards mode, as every theme declares it: a table ends the paragraph before it.
        _context ??= _parser.ParseDocument("<!DOCTYPE html><body>").Body!;
        return _parser.ParseFragment(html, _context);
    }
}
