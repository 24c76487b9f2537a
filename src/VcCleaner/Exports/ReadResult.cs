using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>What became of one input, or of one item of an export.</summary>
/// <param name="Source">What the findings' spans point into: the article's content or, without an article, an empty text that stands
/// where the trouble is.</param>
/// <param name="Article">The article, or null if there is none to convert; a finding then says why.</param>
/// <param name="Diagnostics">Every finding of reading, by place. What was found before the content stands at its start.</param>
internal sealed record ReadResult(SourceText Source, Article? Article, ImmutableArray<Diagnostic> Diagnostics);
