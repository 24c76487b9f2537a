using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner;

/// <summary>What became of one article.</summary>
/// <param name="Source">What the diagnostics' spans point into.</param>
/// <param name="Markdown">The whole file, front matter included, ending in one line feed; empty for an empty article.</param>
/// <param name="Diagnostics">Every finding, by place.</param>
/// <param name="IsVerified">False if the output does not say what was meant (VC900): it must not be written at the article's place.</param>
internal sealed record PipelineResult(SourceText Source, string Markdown, ImmutableArray<Diagnostic> Diagnostics, bool IsVerified)
{
    /// <summary>Why lines became headings, lists or the title, or nearly did: one line for each decision, in the order of the steps that made them. Empty unless asked for.</summary>
    public ImmutableArray<string> Decisions { get; init; } = [];
}
