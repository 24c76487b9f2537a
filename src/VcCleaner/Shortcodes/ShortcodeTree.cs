using System.Collections.Immutable;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>The shortcodes of a text as a tree that holds every character of it.</summary>
/// <param name="Source">What was parsed.</param>
/// <param name="Nodes">Top-level nodes; their spans tile the source.</param>
/// <param name="Diagnostics">Each oddity that was met and repaired.</param>
internal sealed record ShortcodeTree(SourceText Source, ImmutableArray<ShortcodeNode> Nodes, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The source again, put together from the nodes alone: proof that the tree has lost nothing.</summary>
    public string ToSource()
    {
        var builder = new StringBuilder(Source.Length);
        new SourceWriter(Source, builder).Walk(this);
        return builder.ToString();
    }

    private sealed class SourceWriter(SourceText source, StringBuilder builder) : ShortcodeWalker
    {
        protected override void Visit(ShortcodeText text) => builder.Append(source.Slice(text.Span));

        protected override void Visit(StrayCloser closer) => builder.Append(source.Slice(closer.Span));

        protected override void Visit(EscapedShortcode escaped) => builder.Append(source.Slice(escaped.Span));

        protected override bool Enter(ShortcodeElement element)
        {
            builder.Append(source.Slice(element.OpenTag));
            return true;
        }

        protected override void Leave(ShortcodeElement element)
        {
            if (element.CloseTag is { } closeTag) builder.Append(source.Slice(closeTag));
        }
    }
}
