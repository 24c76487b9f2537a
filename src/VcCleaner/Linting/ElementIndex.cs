using System.Runtime.InteropServices;
using VcCleaner.Elements;
using VcCleaner.Shortcodes;

namespace VcCleaner.Linting;

/// <summary>All elements of an article in the order of their opening tags, so that rules read a list instead of walking a tree each.</summary>
internal sealed class ElementIndex
{
    private readonly List<ElementEntry> _entries = [];
    private readonly List<StrayCloser> _strays = [];
    private int[]? _ordinals;
    private Dictionary<int, (int Index, int End)>? _tags;

    public ElementIndex(ShortcodeTree tree, ElementCatalog catalog, RowLibrary rows)
    {
        FamilyEvidence? families = null;
        new Collector(this, element =>
        {
            // Which families an article uses matters only where several have the tag.
            if (catalog.Find(element.Tag) is [{ Complete: null } only]) return only;
            return catalog.Resolve(element, families ??= FamilyEvidence.Of(tree, catalog));
        }, rows).Walk(tree);
    }

    public IReadOnlyList<ElementEntry> Entries => _entries;

    public IReadOnlyList<StrayCloser> Strays => _strays;

    /// <summary>Index of the innermost element whose source holds an offset; -1 for none.</summary>
    public int Find(int offset)
    {
        var index = LastStartingAtOrBefore(offset);
        while (index >= 0 && !_entries[index].Element.Span.Contains(offset)) index = _entries[index].Parent;
        return index;
    }

    /// <summary>Index of the first element that begins at an offset or behind it; the number of elements if there is none.</summary>
    public int FirstFrom(int offset) => LastStartingAtOrBefore(offset - 1) + 1;

    /// <summary>The opening or closing tag at an offset, with the element that it belongs to; null if there is none.</summary>
    public (ElementEntry Entry, int End, bool IsClosing)? TagAt(int offset)
    {
        if (_tags is null)
        {
            _tags = [];
            for (var i = 0; i < _entries.Count; i++)
            {
                _tags[_entries[i].Element.OpenTag.Start] = (i, _entries[i].Element.OpenTag.End);
                if (_entries[i].Element.CloseTag is { } closeTag) _tags[closeTag.Start] = (i, closeTag.End);
            }
        }

        return _tags.TryGetValue(offset, out var tag) ? (_entries[tag.Index], tag.End, _entries[tag.Index].Element.OpenTag.Start != offset) : null;
    }

    /// <summary>Index of the first stray closing tag at an offset or behind it.</summary>
    public int FirstStrayFrom(int offset)
    {
        var (low, high) = (0, _strays.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_strays[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The stray closing tag at an offset, or null.</summary>
    public StrayCloser? StrayAt(int offset)
    {
        var index = FirstStrayFrom(offset);
        return index < _strays.Count && _strays[index].Span.Start == offset ? _strays[index] : null;
    }

    /// <summary>Which of its siblings of the same tag an element is, counted from one.</summary>
    public int OrdinalOf(int index) => (_ordinals ??= CountSiblings())[index];

    private int LastStartingAtOrBefore(int offset)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Element.Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private int[] CountSiblings()
    {
        var ordinals = new int[_entries.Count];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new Dictionary<long, int>();
        for (var i = 0; i < ordinals.Length; i++)
        {
            // A number for each tag makes the key of a count a number, too.
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, _entries[i].Element.Tag, out var isKnown);
            if (!isKnown) number = numbers.Count;
            ordinals[i] = ++CollectionsMarshal.GetValueRefOrAddDefault(counts, ((long)_entries[i].Parent << 32) | (uint)number, out _);
        }

        return ordinals;
    }

    private sealed class Collector(ElementIndex index, Func<ShortcodeElement, ElementDefinition> resolve, RowLibrary rows) : ShortcodeWalker
    {
        private readonly Stack<int> _open = new();

        protected override bool Enter(ShortcodeElement element)
        {
            var row = resolve(element);
            index._entries.Add(new ElementEntry(element, row, _open.TryPeek(out var parent) ? parent : -1, _open.Count) { Row = rows.Of(row) });
            _open.Push(index._entries.Count - 1);
            return true;
        }

        protected override void Leave(ShortcodeElement element) => _open.Pop();

        protected override void Visit(StrayCloser closer) => index._strays.Add(closer);
    }
}
