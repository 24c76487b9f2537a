using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Text;

namespace VcCleaner.Structure;

/// <summary>Writes decisions down as <c>--explain-structure</c> prints them, each with the line of the file: <c>line 7: heading 0.93 `Winter Roads`: …</c></summary>
/// <remarks>A block knows the region of the source that it comes from; the line in it is found again by its text, the same text further down each time.</remarks>
internal sealed class DecisionLines(SourceText source)
{
    /// <summary>Enough of a line to know it by.</summary>
    private const int SearchedLength = 24;

    private readonly Dictionary<(StructureKind Kind, string Text), int> _behind = [];

    public static ImmutableArray<string> Of(ImmutableArray<StructureDecision> decisions, SourceText source)
    {
        var lines = new DecisionLines(source);
        return [.. decisions.Select(decision => string.Create(CultureInfo.InvariantCulture, $"line {lines.LineOf(decision)}: {decision}"))];
    }

    private int LineOf(StructureDecision decision)
    {
        var key = (decision.Kind, decision.Text);
        var start = Math.Max(decision.Region.Start, _behind.GetValueOrDefault(key));
        var found = IndexOf(decision.Text, start);
        if (found >= 0) _behind[key] = found + 1;
        return source.PositionOf(found >= 0 ? found : decision.Region.Start).Line;
    }

    /// <summary>Typographic signs and white space may have changed since; the piece in front of them must do.</summary>
    private int IndexOf(string text, int start)
    {
        var length = Math.Min(text.Length, SearchedLength);
        for (; length > 0; length = text.LastIndexOf(' ', length - 1))
        {
            var found = start <= source.Text.Length ? source.Text.IndexOf(text[..length], start, StringComparison.Ordinal) : -1;
            if (found >= 0) return found;
        }

        return -1;
    }
}
