using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Documents;

/// <summary>The canonical form of running text: flat atoms, cleaned, and built into the one tree that says the same.</summary>
internal static class CanonicalInlines
{
    // Taking emphasis away can make its neighbour impossible, so the question is asked again; after this often, all of it goes.
    private const int MaxRounds = 8;

    /// <param name="inlines">Anything.</param>
    /// <param name="isSingleLine">True in headings and table cells, where a line break becomes a space.</param>
    /// <param name="isHeading">True where strong emphasis of the whole says nothing: a heading is strong by itself.</param>
    /// <param name="diagnostics">Takes what could not be kept.</param>
    /// <param name="origin">Where the block came from.</param>
    public static ImmutableArray<Inline> Apply(ImmutableArray<Inline> inlines, bool isSingleLine, bool isHeading, DiagnosticBag diagnostics, TextSpan origin)
    {
        if (inlines is [TextRun only] && TryPlain(only, out var same))
            return same ? inlines : [new TextRun(CanonicalText.CollapseAndTrim(only.Value))];
        var atoms = InlineAtoms.Of(inlines);
        CollapseBlanks(atoms, isSingleLine);
        if (isHeading) RemoveStrongThroughout(atoms);
        atoms = MergeAndLink(atoms);
        var unwrapped = false;
        for (var round = 0; ; round++)
        {
            var tree = InlineTree.Build(atoms);
            var inexpressible = new InexpressibleEmphasis(atoms);
            if (!inexpressible.Remove(tree, everything: round >= MaxRounds))
            {
                if (unwrapped)
                    _ = diagnostics.Report(DiagnosticCatalog.EmphasisUnwrapped, origin, Excerpt(inlines));
                return tree;
            }

            unwrapped |= inexpressible.IsLossy;
            atoms = MergeAndLink(atoms);
        }
    }

    private static void RemoveStrongThroughout(List<InlineAtom> atoms)
    {
        if (!atoms.TrueForAll(static atom => atom.IsBlank || atom.Marks.HasFlag(Marks.Strong)))
            return;
        for (var i = 0; i < atoms.Count; i++)
            atoms[i] = atoms[i] with { Marks = atoms[i].Marks & ~Marks.Strong };
    }

    // A link that is found divides the text, and what is left may start with another: again until nothing is found.
    private static List<InlineAtom> MergeAndLink(List<InlineAtom> atoms)
    {
        Merge(atoms);
        for (var round = 0; round < MaxRounds; round++)
        {
            var linked = LinkBareUrls(atoms);
            if (ReferenceEquals(linked, atoms))
                break;
            atoms = linked;
            Merge(atoms);
        }

        return atoms;
    }

    // Most text is one run without anything to do.
    private static bool TryPlain(TextRun run, out bool isSame)
    {
        var text = run.Value;
        isSame = text.Length > 0 && !CanonicalText.IsBlank(text[0]) && !CanonicalText.IsBlank(text[^1])
            && ReferenceEquals(CanonicalText.Collapse(text), text);
        return isSame && !BareLink.TryFind(text, 0, out _, out _, out _);
    }

    private static string Excerpt(ImmutableArray<Inline> inlines)
    {
        var text = CanonicalText.CollapseAndTrim(PlainText.Of(inlines));
        return text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)] + "…";
    }

    private static void CollapseBlanks(List<InlineAtom> atoms, bool isSingleLine)
    {
        var kept = 0;
        for (var i = 0; i < atoms.Count;)
        {
            if (!atoms[i].IsBlank)
            {
                atoms[kept++] = atoms[i++];
                continue;
            }

            var first = i;
            while (i < atoms.Count && atoms[i].IsBlank)
                i++;
            if (first > 0 && i < atoms.Count)
                kept = WriteBlank(atoms, first, i, kept, isSingleLine);
        }

        atoms.RemoveRange(kept, atoms.Count - kept);
    }

    // White space carries emphasis only between two words that both do: `**a **b` is `**a** b`.
    private static int WriteBlank(List<InlineAtom> atoms, int first, int end, int kept, bool isSingleLine)
    {
        var left = atoms[first - 1];
        var right = atoms[end];
        var marks = left.Marks & right.Marks;
        var hasLink = Equals(left.Link, right.Link);
        var space = '\0';
        var breaks = 0;
        for (var i = first; i < end; i++)
        {
            marks &= atoms[i].Marks;
            hasLink &= Equals(atoms[i].Link, left.Link);
            if (atoms[i].Kind == AtomKind.LineBreak && !isSingleLine && !HtmlAtLineStart.StartsBlock(right.Leaf))
                breaks++;
            else
                space = space == '\0' || atoms[i].Kind == AtomKind.LineBreak ? Blank(atoms[i]) : CanonicalText.Join(space, Blank(atoms[i]));
        }

        var link = hasLink ? left.Link : null;
        if (breaks == 0)
            atoms[kept++] = new InlineAtom(AtomKind.Space, space == ' ' ? " " : space.ToString(), null, marks, link);
        for (; breaks > 0; breaks--)
            atoms[kept++] = new InlineAtom(AtomKind.LineBreak, "", null, marks, link);
        return kept;
    }

    private static char Blank(in InlineAtom atom) => atom.Kind == AtomKind.LineBreak ? ' ' : atom.Text[0];

    private static void Merge(List<InlineAtom> atoms)
    {
        var kept = 0;
        for (var i = 0; i < atoms.Count;)
        {
            var end = i + 1;
            while (end < atoms.Count && CanMerge(atoms[i], atoms[end]))
                end++;
            var atom = atoms[i].Kind == AtomKind.Space ? atoms[i] with { Kind = AtomKind.Text } : atoms[i];
            atoms[kept++] = end == i + 1 ? atom : atom with { Text = Joined(atoms, i, end) };
            i = end;
        }

        atoms.RemoveRange(kept, atoms.Count - kept);
    }

    private static string Joined(List<InlineAtom> atoms, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
            length += atoms[i].Text.Length;
        return string.Create(length, (atoms, start, end), static (text, range) =>
        {
            for (var i = range.start; i < range.end; i++)
            {
                range.atoms[i].Text.CopyTo(text);
                text = text[range.atoms[i].Text.Length..];
            }
        });
    }

    private static bool CanMerge(in InlineAtom a, in InlineAtom b) => a.HasFormatOf(b)
        && (a.Kind == AtomKind.Code ? b.Kind == AtomKind.Code
            : a.Kind is AtomKind.Text or AtomKind.Space && b.Kind is AtomKind.Text or AtomKind.Space);

    private static List<InlineAtom> LinkBareUrls(List<InlineAtom> atoms)
    {
        List<InlineAtom>? linked = null;
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            var from = 0;
            while (atom.Kind == AtomKind.Text && atom.Link is null && BareLink.TryFind(atom.Text, from, out var start, out var end, out var destination))
            {
                linked ??= [.. atoms.Take(i)];
                if (start > from)
                    linked.Add(atom with { Text = atom.Text[from..start] });
                linked.Add(atom with { Text = atom.Text[start..end], Link = new LinkTarget(destination, null) });
                from = end;
            }

            if (from < atom.Text.Length || atom.Text.Length == 0)
                linked?.Add(from == 0 ? atom : atom with { Text = atom.Text[from..] });
        }

        return linked ?? atoms;
    }
}
