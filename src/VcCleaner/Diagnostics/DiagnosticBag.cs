using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>Collects the findings and the intended drops of one article; append-only, ordered by place when read.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Drop> _drops = [];

    /// <summary>What was left out on purpose, in the order of reporting.</summary>
    public IReadOnlyList<Drop> Drops => _drops;

    public bool IsEmpty => _diagnostics.Count == 0 && _drops.Count == 0;

    public Diagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        var diagnostic = new Diagnostic(descriptor, span, [.. arguments]);
        _diagnostics.Add(diagnostic);
        return diagnostic;
    }

    /// <summary>Records that all reader-visible text of a region of the source is left out, and why.</summary>
    public void DropRegion(Diagnostic cause, TextSpan region) => _drops.Add(new Drop(cause, region, ""));

    /// <summary>Records words that are left out, and why.</summary>
    public void DropText(Diagnostic cause, string text) => _drops.Add(new Drop(cause, default, text));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>All findings by place; findings of one place keep the order in which they were reported.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics.OrderBy(d => d.Span.Start)];
}
