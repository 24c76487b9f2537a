using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>What would remove the cause of a finding from the source.</summary>
/// <param name="Safety">Whether it may be applied unseen.</param>
/// <param name="Title">What it does, in the imperative: <c>Straighten the quotes</c>.</param>
/// <param name="Edits">In order and apart from each other; spans of the article's content.</param>
internal sealed record Fix(FixSafety Safety, string Title, ImmutableArray<TextEdit> Edits);
