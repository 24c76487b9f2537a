using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>The comments that silence one rule, as a tree of intervals: which of them reach over a place is found without asking the others.</summary>
/// <remarks>
/// The tree is an array in which the children of node <c>i</c> are <c>2i</c> and <c>2i + 1</c>, its leaves the comments by where their scopes start.
/// A node knows the furthest end below it that is not used yet. A comment that is used once needs no second visit, so all questions together cost n log n.
/// </remarks>
internal sealed class SuppressionIndex
{
    /// <summary>The end of what reaches over nothing (more).</summary>
    private const int Nowhere = -1;

    private readonly Suppression[] _byStart;
    private readonly Suppression[] _wholeArticle;
    private readonly int[] _reach;
    private readonly int[] _ends;
    private readonly int _leaves;
    private bool _isWholeUsed;

    /// <summary>How many comments from the first on have been found inside of regions, which come in order.</summary>
    private int _doneUpTo;

    private SuppressionIndex(Suppression[] byStart, Suppression[] wholeArticle)
    {
        _byStart = byStart;
        _wholeArticle = wholeArticle;
        _ends = new int[byStart.Length];
        _leaves = 1;
        while (_leaves < byStart.Length) _leaves *= 2;
        _reach = new int[_leaves * 2];
        Array.Fill(_reach, Nowhere);
        for (var i = 0; i < byStart.Length; i++)
        {
            _reach[_leaves + i] = byStart[i].Scope.End;
            _ends[i] = Math.Max(i > 0 ? _ends[i - 1] : Nowhere, byStart[i].Scope.End);
        }

        for (var node = _leaves - 1; node > 0; node--) _reach[node] = Math.Max(_reach[2 * node], _reach[(2 * node) + 1]);
    }

    public static SuppressionIndex Of(IEnumerable<Suppression> suppressions)
    {
        var all = suppressions.ToLookup(suppression => suppression.IsWholeArticle);
        return new SuppressionIndex([.. all[false].OrderBy(suppression => suppression.Scope.Start)], [.. all[true]]);
    }

    /// <summary>Whether a place is in the scope of any; those that are count as used.</summary>
    public bool Silences(int offset)
    {
        if (!_isWholeUsed)
        {
            foreach (var suppression in _wholeArticle) suppression.IsUsed = true;
            _isWholeUsed = true;
        }

        var count = CountStartingUpTo(offset);
        while (FirstOver(offset, count) is var index and >= 0) Use(index);
        return _wholeArticle.Length > 0 || (count > 0 && _ends[count - 1] > offset);
    }

    /// <summary>Whether any scope begins inside of a region; those that do count as used.</summary>
    public bool SilencesIn(TextSpan region)
    {
        var (first, end) = (CountStartingUpTo(region.Start), CountStartingUpTo(region.End - 1));
        // Regions are asked about once for each loss in them; what was gone through before is skipped.
        for (var i = Math.Max(first, _doneUpTo); i < end; i++) Use(i);
        _doneUpTo = Math.Max(_doneUpTo, end);
        return first < end;
    }

    /// <summary>The first comment of the first so many that is not used and reaches over an offset; -1 for none.</summary>
    private int FirstOver(int offset, int count)
    {
        if (_reach[1] <= offset) return -1;
        var node = 1;
        while (node < _leaves) node = _reach[2 * node] > offset ? 2 * node : (2 * node) + 1;
        return node - _leaves < count ? node - _leaves : -1;
    }

    private void Use(int index)
    {
        _byStart[index].IsUsed = true;
        _reach[_leaves + index] = Nowhere;
        for (var node = (_leaves + index) / 2; node > 0; node /= 2) _reach[node] = Math.Max(_reach[2 * node], _reach[(2 * node) + 1]);
    }

    private int CountStartingUpTo(int offset)
    {
        var (low, high) = (0, _byStart.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_byStart[middle].Scope.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
