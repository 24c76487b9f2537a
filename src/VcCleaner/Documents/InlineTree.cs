using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>Builds nested inlines from atoms, always the same way: the longest emphasis outside, and no link is divided.</summary>
internal static class InlineTree
{
    // Of equal lengths the first is outside: **_[text](url)_**.
    private static readonly ImmutableArray<Marks> Order = [Marks.Strong, Marks.Strikethrough, Marks.Emphasis];

    public static ImmutableArray<Inline> Build(List<InlineAtom> atoms) => Build(atoms, 0, atoms.Count, Marks.None, null);

    // Recursion is as deep as there are kinds: three marks and a link.
    private static ImmutableArray<Inline> Build(List<InlineAtom> atoms, int start, int end, Marks open, LinkTarget? link)
    {
        var built = ImmutableArray.CreateBuilder<Inline>(end - start);
        for (var i = start; i < end;)
        {
            var linkEnd = link is null && atoms[i].Link is not null ? EndOfLink(atoms, i, end) : i;
            var (mark, markEnd) = LongestMark(atoms, i, end, atoms[i].Marks & ~open, isInLink: link is not null);
            if (linkEnd > markEnd)
            {
                var target = atoms[i].Link!;
                built.Add(new Link(target.Destination, target.Title, Build(atoms, i, linkEnd, open, target)));
                i = linkEnd;
            }
            else if (mark != Marks.None)
            {
                var inlines = Build(atoms, i, markEnd, open | mark, link);
                built.Add(mark switch
                {
                    Marks.Strong => new Strong(inlines),
                    Marks.Emphasis => new Emphasis(inlines),
                    _ => new Strikethrough(inlines),
                });
                i = markEnd;
            }
            else
            {
                built.Add(atoms[i++].ToInline());
            }
        }

        return built.DrainToImmutable();
    }

    private static int EndOfLink(List<InlineAtom> atoms, int start, int end)
    {
        var i = start + 1;
        while (i < end && Equals(atoms[i].Link, atoms[start].Link))
            i++;
        return i;
    }

    private static (Marks Mark, int End) LongestMark(List<InlineAtom> atoms, int start, int end, Marks candidates, bool isInLink)
    {
        var longest = (Mark: Marks.None, End: start);
        if (candidates == Marks.None)
            return longest;
        foreach (var mark in Order)
        {
            if ((candidates & mark) == 0)
                continue;
            var i = start + 1;
            while (i < end && (atoms[i].Marks & mark) != 0)
                i++;
            if (!isInLink && i < end && atoms[i].Link is { } link && Equals(link, atoms[i - 1].Link))
            {
                while (i > start && Equals(atoms[i - 1].Link, link))
                    i--;
            }

            if (i > longest.End)
                longest = (mark, i);
        }

        return longest;
    }
}
