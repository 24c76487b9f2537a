using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Cuts running text at its line breaks and joins it again.</summary>
internal static class InlineLines
{
    public static ImmutableArray<ImmutableArray<Inline>> Split(ImmutableArray<Inline> inlines)
    {
        if (!HasBreak(inlines)) return [inlines];
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is not LineBreak)
            {
                line.Add(inline);
                continue;
            }

            lines.Add(line.ToImmutable());
            line.Clear();
        }

        lines.Add(line.ToImmutable());
        return lines.ToImmutable();
    }

    public static bool HasBreak(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is LineBreak) return true;
        }

        return false;
    }

    public static ImmutableArray<Inline> Join(ImmutableArray<ImmutableArray<Inline>> lines)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) inlines.Add(new LineBreak());
            inlines.AddRange(lines[i]);
        }

        return inlines.ToImmutable();
    }
}
