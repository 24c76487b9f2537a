using System.Collections.Immutable;

namespace VcCleaner.Shortcodes;

/// <summary>Visits the nodes of a tree in source order, with a stack of its own: elements may nest ten thousand deep.</summary>
internal abstract class ShortcodeWalker
{
    private readonly Stack<(ShortcodeElement? Element, ImmutableArray<ShortcodeNode> Nodes, int Next)> _path = new();

    /// <summary>Number of elements around the node that is being visited.</summary>
    protected int Depth => _path.Count - 1;

    public void Walk(ShortcodeTree tree) => Walk(tree.Nodes);

    public void Walk(ImmutableArray<ShortcodeNode> nodes)
    {
        var floor = _path.Count;
        _path.Push((null, nodes, 0));
        while (_path.Count > floor)
        {
            var (element, siblings, next) = _path.Pop();
            if (next == siblings.Length)
            {
                if (element is not null) Leave(element);
                continue;
            }

            _path.Push((element, siblings, next + 1));
            Visit(siblings[next]);
        }
    }

    protected virtual void Visit(ShortcodeText text)
    {
    }

    protected virtual void Visit(StrayCloser closer)
    {
    }

    protected virtual void Visit(EscapedShortcode escaped)
    {
    }

    /// <summary>Called before an element's children. False skips them, and <see cref="Leave"/>.</summary>
    protected virtual bool Enter(ShortcodeElement element) => true;

    /// <summary>Called after an element's children.</summary>
    protected virtual void Leave(ShortcodeElement element)
    {
    }

    private void Visit(ShortcodeNode node)
    {
        switch (node)
        {
            case ShortcodeText text: Visit(text); break;
            case StrayCloser closer: Visit(closer); break;
            case EscapedShortcode escaped: Visit(escaped); break;
            case ShortcodeElement element when Enter(element): _path.Push((element, element.Children, 0)); break;
        }
    }
}
