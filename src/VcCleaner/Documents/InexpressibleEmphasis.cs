using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>Takes emphasis off atoms where no delimiter can express it: punctuation at the edge first
/// (<c>&lt;b>Note:&lt;/b>text</c> becomes <c>**Note**:text</c>), all of it if that cannot help.</summary>
/// <param name="atoms">Changed in place.</param>
internal sealed class InexpressibleEmphasis(List<InlineAtom> atoms)
{
    private readonly List<(int Index, Marks Mark, int Start, int Length)> _changes = [];
    private int _next;
    private bool _everything;

    /// <summary>True if more than punctuation lost its emphasis.</summary>
    public bool IsLossy { get; private set; }

    /// <summary>Walks the tree built from the atoms and removes what fails.</summary>
    /// <param name="tree">Built from the atoms.</param>
    /// <param name="everything">Whether all emphasis goes as soon as one fails.</param>
    /// <returns>True if something was removed.</returns>
    public bool Remove(ImmutableArray<Inline> tree, bool everything)
    {
        if (!atoms.Exists(static atom => atom.Marks != Marks.None))
            return false;
        _everything = everything;
        Visit(tree, '\n', '\n');
        Apply();
        return _changes.Count > 0;
    }

    private void Visit(ImmutableArray<Inline> inlines, char before, char after)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            var first = _next;
            if (inlines[i] is Link link)
            {
                Visit(link.Inlines, '[', ']');
            }
            else if (Flanking.ChildrenOf(inlines[i]) is { Length: > 0 } children)
            {
                var delimiter = Flanking.DelimiterOf(inlines, i, before, after);
                var inner = delimiter == '\0' ? '*' : delimiter;
                Visit(children, inner, inner);
                if (delimiter == '\0')
                    Fail(inlines, i, first, before, after);
            }
            else
            {
                _next++;
            }
        }
    }

    private void Fail(ImmutableArray<Inline> inlines, int i, int first, char before, char after)
    {
        var mark = inlines[i] switch { Strong => Marks.Strong, Emphasis => Marks.Emphasis, _ => Marks.Strikethrough };
        var children = Flanking.ChildrenOf(inlines[i]);
        var left = i > 0 ? Flanking.LastOf(inlines[i - 1]) : before;
        var right = i + 1 < inlines.Length ? Flanking.FirstOf(inlines[i + 1]) : after;
        var opens = Flanking.Opens(left, children[0] is LineBreak ? '\n' : Flanking.FirstOf(children[0]));
        var closes = Flanking.Opens(right, Flanking.LastOf(children[^1]));
        var isTrimmed = !closes && TrimEnd(_next - 1, mark);
        isTrimmed |= !opens && (first != _next - 1 || closes) && TrimStart(first, mark);
        if (isTrimmed && !_everything)
            return;
        for (var atom = first; atom < _next; atom++)
        {
            IsLossy |= atoms[atom].Kind != AtomKind.Text || !string.IsNullOrWhiteSpace(atoms[atom].Text);
            _changes.Add((atom, _everything ? (Marks)7 : mark, 0, int.MaxValue));
        }
    }

    // White space that a link cut off from its words carries no emphasis.
    private bool TrimBlank(int index, Marks mark)
    {
        if (atoms[index].Kind != AtomKind.LineBreak && (atoms[index].Kind != AtomKind.Text || !string.IsNullOrWhiteSpace(atoms[index].Text)))
            return false;
        _changes.Add((index, mark, 0, int.MaxValue));
        return true;
    }

    private bool TrimEnd(int index, Marks mark)
    {
        if (TrimBlank(index, mark))
            return true;
        var text = atoms[index].Text;
        var end = text.Length;
        while (end > 0 && (Flanking.IsEdge(text[end - 1]) || !char.IsLetterOrDigit(text[end - 1])))
            end--;
        if (atoms[index].Kind != AtomKind.Text || end == text.Length || end == 0)
            return false;
        _changes.Add((index, mark, end, text.Length - end));
        return true;
    }

    private bool TrimStart(int index, Marks mark)
    {
        if (TrimBlank(index, mark))
            return true;
        var text = atoms[index].Text;
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        if (atoms[index].Kind != AtomKind.Text || start == 0 || start == text.Length)
            return false;
        _changes.Add((index, mark, 0, start));
        return true;
    }

    // From the end, so that an atom that is divided does not move those still to come.
    private void Apply()
    {
        if (_changes.Count == 0)
            return;
        _changes.Sort(static (a, b) => a.Index.CompareTo(b.Index));
        var changed = new List<InlineAtom>(atoms.Count + _changes.Count);
        var next = 0;
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            for (; next < _changes.Count && _changes[next].Index == i; next++)
            {
                var (_, mark, start, length) = _changes[next];
                if (length == int.MaxValue)
                {
                    atom = atom with { Marks = atom.Marks & ~mark };
                }
                else if (length < atom.Text.Length && start == 0 && atoms[i].Text.Length == atom.Text.Length)
                {
                    changed.Add(atom with { Text = atom.Text[..length], Marks = atom.Marks & ~mark });
                    atom = atom with { Text = atom.Text[length..] };
                }
                else if (start > 0 && start < atom.Text.Length && atoms[i].Text.Length == atom.Text.Length)
                {
                    changed.Add(atom with { Text = atom.Text[..start] });
                    atom = atom with { Text = atom.Text[start..], Marks = atom.Marks & ~mark };
                }
            }

            changed.Add(atom);
        }

        atoms.Clear();
        atoms.AddRange(changed);
    }
}
