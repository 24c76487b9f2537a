using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Where the inferences write down what they decided: decisions for those who ask, findings for everybody.</summary>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="explains">Whether decisions are kept.</param>
internal sealed class DecisionLog(DiagnosticBag diagnostics, bool explains = true)
{
    private const int ReadableLength = 60;

    private readonly ImmutableArray<StructureDecision>.Builder _decisions = ImmutableArray.CreateBuilder<StructureDecision>();

    /// <summary>Whether anybody asks for reasons: finding them costs more than deciding.</summary>
    public bool Explains => explains;

    public void Add(StructureKind kind, Block place, string text, double score, params ImmutableArray<string> reasons)
    {
        if (explains) _decisions.Add(new StructureDecision(kind, Shorten(text), score, place.Origin ?? default, reasons));
    }

    /// <summary>Reports a finding at the place of a block; the first argument is shortened like a quotation.</summary>
    public Diagnostic Report(DiagnosticDescriptor descriptor, Block place, string quoted, params ReadOnlySpan<string> more) =>
        diagnostics.Report(descriptor, place.Origin ?? default, [Shorten(quoted), .. more]);

    /// <summary>Reports a finding that leaves words out, and the words.</summary>
    public void Drop(DiagnosticDescriptor descriptor, Block place, string dropped) =>
        diagnostics.DropText(Report(descriptor, place, dropped), dropped);

    public void Drop(Diagnostic cause, string dropped) => diagnostics.DropText(cause, dropped);

    public ImmutableArray<StructureDecision> ToImmutable() => _decisions.ToImmutable();

    private static string Shorten(string text)
    {
        if (text.Length <= ReadableLength) return text;
        var end = char.IsHighSurrogate(text[ReadableLength - 2]) ? ReadableLength - 2 : ReadableLength - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
