using System.Collections.Immutable;
using VcCleaner.Shortcodes;

namespace VcCleaner.Conversion;

/// <summary>The nodes of a tree that nests too deep to be walked by recursion, in reading order and side by side.</summary>
internal static class Unnested
{
    public static ImmutableArray<ShortcodeNode> Of(ImmutableArray<ShortcodeNode> nodes)
    {
        var flat = ImmutableArray.CreateBuilder<ShortcodeNode>();
        var open = new Stack<ImmutableArray<ShortcodeNode>.Enumerator>();
        open.Push(nodes.GetEnumerator());
        while (open.TryPop(out var level))
        {
            while (level.MoveNext())
            {
                if (level.Current is not ShortcodeElement { Children: { IsEmpty: false } children } element)
                {
                    flat.Add(level.Current);
                    continue;
                }

                flat.Add(Shell(element));
                open.Push(level);
                level = children.GetEnumerator();
            }
        }

        return flat.ToImmutable();
    }

    /// <summary>An element without what it encloses.</summary>
    public static ShortcodeElement Shell(ShortcodeElement element) =>
        element with { Children = [], Span = element.OpenTag, CloseTag = null, Closing = ElementClosing.Single };
}
