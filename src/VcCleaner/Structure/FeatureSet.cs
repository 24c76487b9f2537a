using System.Numerics;
using System.Runtime.Intrinsics;

namespace VcCleaner.Structure;

/// <summary>A set of heading features in three machine words.</summary>
internal record struct FeatureSet
{
    private ulong _low, _middle, _high;

    public void Add(LineFeature feature)
    {
        var bit = 1UL << ((int)feature & 63);
        switch ((int)feature >> 6)
        {
            case 0: _low |= bit; break;
            case 1: _middle |= bit; break;
            default: _high |= bit; break;
        }
    }

    public void AddIf(bool condition, LineFeature feature)
    {
        if (condition) Add(feature);
    }

    /// <summary>The sum of the weights of all features in the set, of both kinds in one pass.</summary>
    public readonly Vector128<double> Sum(ReadOnlySpan<Vector128<double>> weights) => Sum(weights, _low, 0) + Sum(weights, _middle, 64) + Sum(weights, _high, 128);

    public readonly bool Contains(LineFeature feature)
    {
        var word = ((int)feature >> 6) switch { 0 => _low, 1 => _middle, _ => _high };
        return ((word >> ((int)feature & 63)) & 1) != 0;
    }

    private static Vector128<double> Sum(ReadOnlySpan<Vector128<double>> weights, ulong bits, int first)
    {
        var sum = Vector128<double>.Zero;
        for (; bits != 0; bits &= bits - 1) sum += weights[first + BitOperations.TrailingZeroCount(bits)];
        return sum;
    }
}
