using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Structure;

/// <summary>The text blocks of a document in reading order, and what they have in common: gathered in one pass, before any decision.</summary>
internal sealed class Page
{
    private const int UsualShapes = 16;

    /// <summary>How many lines with the same first word are compared with a line before it passes for one that stands once.</summary>
    private const int MostCompared = 8;

    private readonly bool[] _isRepeated;
    private readonly Dictionary<(NumberStyle Style, uint Word), int> _forms = [];
    private readonly PageGroups _shapes;
    private readonly PageGroups _firstWords;

    private Page(ImmutableArray<PageBlock> blocks)
    {
        Blocks = blocks;
        foreach (var block in blocks)
        {
            if (block.Line is not null) Lines++;
            else MayHaveReferences |= block.MayBeReference;
        }

        _isRepeated = new bool[blocks.Length];
        _shapes = new PageGroups(blocks.Length, UsualShapes);
        _firstWords = new PageGroups(blocks.Length, Lines);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Line is { } line) Count(line, i);
        }
    }

    public ImmutableArray<PageBlock> Blocks { get; }

    /// <summary>How many blocks are short lines.</summary>
    public int Lines { get; }

    /// <summary>Whether something on the page looks like a reference of a bibliography.</summary>
    public bool MayHaveReferences { get; }

    /// <summary>How many of the short lines end like a sentence.</summary>
    public int Sentences { get; private set; }

    /// <summary>Lines of one shape: alike in case, in end, and in what follows.</summary>
    public PageGroups Shapes => _shapes;

    /// <summary>Lines that begin with one word.</summary>
    public PageGroups FirstWords => _firstWords;

    public static Page Read(ImmutableArray<Block> blocks)
    {
        var read = ImmutableArray.CreateBuilder<PageBlock>(blocks.Length);
        var isAfterFigure = false;
        TextSpan? origin = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (BlockReading.IsFigure(blocks[i]))
            {
                isAfterFigure = true;
                continue;
            }

            var block = BlockReading.Read(blocks[i], i);
            block.IsAfterFigure = isAfterFigure;
            block.IsAfterBoundary = read.Count > 0 && blocks[i].Origin != origin;
            read.Add(block);
            isAfterFigure = false;
            origin = blocks[i].Origin;
        }

        return new Page(read.ToImmutable());
    }

    /// <summary>The blocks of the page after some of its lines became headings; nothing is read twice.</summary>
    public ImmutableArray<PageBlock> WithHeadings(ImmutableArray<Block> blocks)
    {
        var changed = Blocks.ToBuilder();
        for (var i = 0; i < changed.Count; i++)
        {
            if (blocks[changed[i].Index] is Heading heading) changed[i] = changed[i] with { Block = heading, Role = BlockRole.Other, Line = null, End = LineEnd.Bare };
        }

        return changed.MoveToImmutable();
    }

    /// <summary>Whether another line of the page says exactly this.</summary>
    public bool IsRepeated(int at) => _isRepeated[at];

    /// <summary>How many lines have this line's form: <c>Day 1</c> and <c>Day 2</c> share one.</summary>
    public int CountOfForm(LineProfile line) => line.Number.Style == NumberStyle.None ? 0 : _forms[FormOf(line)];

    private static (NumberStyle Style, uint Word) FormOf(LineProfile line) => (line.Number.Style, line.Number.Style == NumberStyle.Word ? line.FirstWordKey : 0);

    private void Count(LineProfile line, int at)
    {
        if (line.End == LineEnd.Period) Sentences++;
        if (line.Number.Style != NumberStyle.None) CollectionsMarshal.GetValueRefOrAddDefault(_forms, FormOf(line), out _)++;
        _firstWords.Add(at, line.FirstWordKey);
        FindRepeated(line.Text, at);
        _shapes.Add(at, ShapeOf(line, at + 1 < Blocks.Length ? Blocks[at + 1] : null));
    }

    private void FindRepeated(string text, int at)
    {
        var other = _firstWords.PreviousOf(at);
        for (var i = 0; i < MostCompared && other >= 0; i++, other = _firstWords.PreviousOf(other))
        {
            if (Blocks[other].Text != text) continue;
            _isRepeated[other] = _isRepeated[at] = true;
            return;
        }
    }

    private static uint ShapeOf(LineProfile line, PageBlock? next)
    {
        var kind = next is null ? 0 : next.Role != BlockRole.Line ? 1 + (int)next.Role : next.Length > 9 ? 6 : next.End == LineEnd.Period ? 7 : 8;
        return (uint)((((int)line.Case * 10) + (int)line.End) * 10) + (uint)kind;
    }
}
