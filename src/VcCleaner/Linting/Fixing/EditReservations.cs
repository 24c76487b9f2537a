using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Linting.Fixing;

/// <summary>Keeps the edits of different fixes apart.</summary>
internal sealed class EditReservations
{
    private readonly List<(int Start, int End, bool IsCloser)> _taken = [];

    /// <summary>Takes all places of a fix, or none if one of them is taken or touched already.</summary>
    public bool TryReserve(ImmutableArray<TextEdit> edits)
    {
        foreach (var edit in edits)
        {
            if (IsTouched(edit)) return false;
        }

        foreach (var edit in edits) _taken.Insert(CountUpTo(edit.Span.Start), (edit.Span.Start, edit.Span.End, IsCloser(edit)));
        return true;
    }

    /// <summary>What is replaced must not be replaced twice, and two insertions at one place have no order, unless both close elements.</summary>
    private bool IsTouched(TextEdit edit)
    {
        var last = CountUpTo(edit.Span.End) - 1;
        if (last < 0 || _taken[last].End < edit.Span.Start) return false;
        return !_taken[last].IsCloser || !IsCloser(edit) || _taken[last].Start != edit.Span.Start;
    }

    private static bool IsCloser(TextEdit edit) => edit.Span.IsEmpty && edit.Replacement.StartsWith("[/", StringComparison.Ordinal);

    /// <summary>How many places begin at an offset or before it.</summary>
    private int CountUpTo(int offset)
    {
        var (low, high) = (0, _taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_taken[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
