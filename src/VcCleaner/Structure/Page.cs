using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>The text blocks of a document in reading order, and what they have in common: gathered in one pass, before any decision.</summary>
internal sealed class Page
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly List<int> _shapeCounts = [];
    private readonly int[] _shapes;

    private Page(ImmutableArray<PageBlock> blocks)
    {
        Blocks = blocks;
        var sentences = 0;
        foreach (var block in blocks)
        {
            if (block.Line is not { } line) continue;
            Lines++;
            if (line.End == LineEnd.Period) sentences++;
            CollectionsMarshal.GetValueRefOrAddDefault(_texts, line.Text, out _)++;
            if (FormOf(line) is { } form) CollectionsMarshal.GetValueRefOrAddDefault(_forms, form, out _)++;
        }

        Sentences = sentences;
        int texts = 0, led = 0;
        _shapes = new int[blocks.Length];
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is { Role: BlockRole.Text, Length: > 20 })
            {
                texts++;
                if (i > 0 && blocks[i - 1] is { Role: BlockRole.Line, End: LineEnd.Bare, Length: <= 12 }) led++;
            }

            if (blocks[i].Line is not { } line) continue;
            var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
            var nextKind = next is null ? 0 : next.Role != BlockRole.Line ? 1 + (int)next.Role : next.Length > 9 ? 6 : next.End == LineEnd.Period ? 7 : 8;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, ((((int)line.Case * 10) + (int)line.End) * 10) + nextKind, out var isKnown);
            if (!isKnown)
            {
                number = _shapeCounts.Count;
                _shapeCounts.Add(0);
            }

            _shapes[i] = number;
            _shapeCounts[number]++;
        }

        AreTextsLed = texts >= 3 && led * 2 >= texts;
    }

    /// <summary>Whether most long texts have a short line above them.</summary>
    public bool AreTextsLed { get; }

    /// <summary>How many shapes its lines have: what a shape is made of is the case, the end and what follows.</summary>
    public int Shapes => _shapeCounts.Count;

    /// <summary>The shape of the line at this place, counted from zero.</summary>
    public int ShapeOf(int at) => _shapes[at];

    /// <summary>How many lines have the shape of the line at this place.</summary>
    public int CountOfShape(int at) => _shapeCounts[_shapes[at]];

    public ImmutableArray<PageBlock> Blocks { get; }

    /// <summary>How many blocks are short lines.</summary>
    public int Lines { get; }

    /// <summary>How many of the short lines end like a sentence.</summary>
    public int Sentences { get; }

    public static Page Read(ImmutableArray<Block> blocks)
    {
        var read = ImmutableArray.CreateBuilder<PageBlock>(blocks.Length);
        var isAfterFigure = false;
        Text.TextSpan? origin = null;
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

    /// <summary>How many lines of the page say exactly this.</summary>
    public int CountOf(LineProfile line) => _texts[line.Text];

    /// <summary>How many lines have this line's form: <c>Day 1</c> and <c>Day 2</c> share one.</summary>
    public int CountOfForm(LineProfile line) => FormOf(line) is { } form ? _forms[form] : 0;

    private static string? FormOf(LineProfile line) => line.Number.Style switch
    {
        NumberStyle.None => null,
        NumberStyle.Word => line.Text[..Math.Max(1, line.Text.IndexOf(' ', StringComparison.Ordinal))],
        NumberStyle.Arabic => "1",
        NumberStyle.Nested => "1.1",
        NumberStyle.Roman => "I",
        _ => "a",
    };
}
