using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>The shortcodes of a text as a tree that holds every character of it.</summary>
/// <param name="Source">What was parsed.</param>
/// <param name="Nodes">Top-level nodes; their spans tile the source.</param>
/// <param name="Diagnostics">Each oddity that was met and repaired.</param>
internal sealed record ShortcodeTree(SourceText Source, ImmutableArray<ShortcodeNode> Nodes, ImmutableArray<Diagnostic> Diagnostics);
