using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Html;

namespace VcCleaner.Conversion;

/// <summary>Puts Markdown together again after its shortcodes were taken out: verbatim text, with lowered elements in their places.</summary>
internal sealed class SplicedMarkdown
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<Inline> _inlines = [];
    private readonly LineTail _line = new();

    /// <summary>A border of the layout, or a block, lies between what was added and what comes next.</summary>
    private bool _isBroken;

    public void AddText(ReadOnlySpan<char> markdown)
    {
        if (_isBroken)
        {
            markdown = Rejoin(markdown);
            if (markdown.IsEmpty) return;
        }

        Append(markdown);
    }

    /// <summary>A border of the layout: text on its two sides does not belong to one paragraph.</summary>
    public void AddBoundary() => _isBroken = true;

    public void AddFlow(Flow flow)
    {
        switch (flow)
        {
            case InlineFlow { Inlines.IsEmpty: false } inline:
                AddInlines(inline.Inlines);
                break;
            case BlockFlow { Blocks: { IsEmpty: false } blocks } when _line.IsInContainer && CellFlattening.Flatten(blocks, out _) is { IsEmpty: false } line:
                // Inside a list item, a quotation, a heading or a table only running text fits without touching the lines around it.
                AddInlines(line);
                break;
            case BlockFlow { Blocks: { IsEmpty: false } blocks }:
                EndVerbatim();
                _blocks.AddRange(blocks);
                _isBroken = true;
                break;
        }
    }

    public ImmutableArray<Block> ToBlocks()
    {
        EndVerbatim();
        // Verbatim Markdown is written as it is, so the line feed that ends a file is its own.
        if (_blocks is [.., VerbatimMarkdown { Markdown: var markdown }]) _blocks[^1] = new VerbatimMarkdown(markdown + "\n");
        return _blocks.ToImmutable();
    }

    private void AddInlines(ImmutableArray<Inline> inlines)
    {
        if (_isBroken) Rejoin("x");
        if (_line.EndsInWord || _line.EndsInElement) Append(" ");
        _inlines.AddRange(inlines);
        _line.AddContent();
    }

    private void Append(ReadOnlySpan<char> markdown)
    {
        if (_line.EndsInElement && char.IsLetterOrDigit(markdown[0])) _inlines.Add(new VerbatimInline(" "));
        _inlines.Add(new VerbatimInline(markdown.ToString()));
        _line.Add(markdown);
    }

    /// <summary>Decides how text goes on after tags that were taken out: on the same line, on the next, or as a new paragraph.</summary>
    /// <returns>What of the text is still to be added.</returns>
    private ReadOnlySpan<char> Rejoin(ReadOnlySpan<char> markdown)
    {
        var lineEnd = markdown.IndexOf('\n');
        var rest = lineEnd < 0 ? markdown : markdown[..lineEnd];
        if (_line.IsBlank)
        {
            // The tags stood at the start of the line. If nothing else does, the line goes with them.
            _isBroken = rest.IsWhiteSpace() && lineEnd < 0;
            if (!rest.IsWhiteSpace()) return TrimBlankStart(markdown);
            if (lineEnd < 0) return [];
            TrimLineEnd();
            markdown = markdown[(lineEnd + 1)..];
            return _line.FollowsBlankLine ? TrimBlankLines(markdown) : markdown;
        }

        if (rest.IsWhiteSpace())
        {
            if (lineEnd < 0) return [];
            TrimLineEnd();
            _isBroken = false;
            return markdown[lineEnd..];
        }

        _isBroken = false;
        if (_line.IsOpenOrPrefix || IsDelimiterOnly(rest)) return markdown;
        TrimLineEnd();
        Append(_line.Continuation is { } prefix ? $"\n{prefix.TrimEnd()}\n{prefix}" : "\n\n");
        return markdown.TrimStart(" \t");
    }

    /// <summary>Four blanks would make code of a line that a tag stood in front of.</summary>
    private static ReadOnlySpan<char> TrimBlankStart(ReadOnlySpan<char> markdown) => markdown.TrimStart(" \t");

    private static ReadOnlySpan<char> TrimBlankLines(ReadOnlySpan<char> markdown)
    {
        while (markdown.IndexOf('\n') is var end and >= 0 && markdown[..end].IsWhiteSpace()) markdown = markdown[(end + 1)..];
        return markdown;
    }

    /// <summary>Closing marks of emphasis that a tag was glued to: <c>**Title[/vc_column_text]**</c>.</summary>
    private static bool IsDelimiterOnly(ReadOnlySpan<char> rest) => rest.Trim().IndexOfAnyExcept("*_~") < 0;

    /// <summary>Blanks that stood between text and a tag are nothing without the tag.</summary>
    private void TrimLineEnd()
    {
        if (_inlines is not [.., VerbatimInline { Markdown: var markdown }]) return;
        _inlines[^1] = new VerbatimInline(markdown.TrimEnd(' ', '\t'));
        _line.TrimBlank();
    }

    private void EndVerbatim()
    {
        if (_inlines.Count > 0 && Merged() is { } block) _blocks.Add(block);
        _inlines.Clear();
        _line.Reset();
    }

    /// <summary>All that was added since the last block, without blank lines at its ends.</summary>
    private Block? Merged()
    {
        if (_inlines is [.., VerbatimInline { Markdown: var last }]) _inlines[^1] = new VerbatimInline(last.TrimEnd());
        if (_inlines is [VerbatimInline { Markdown: var first }, ..]) _inlines[0] = new VerbatimInline(TrimBlankLines(first).ToString());
        if (!_inlines.TrueForAll(inline => inline is VerbatimInline)) return new Paragraph([.. _inlines]);
        var markdown = string.Concat(_inlines.Select(inline => ((VerbatimInline)inline).Markdown)).TrimEnd();
        return markdown.Length == 0 ? null : new VerbatimMarkdown(TrimBlankLines(markdown).ToString());
    }
}
