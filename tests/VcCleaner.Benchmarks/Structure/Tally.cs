using System.Globalization;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>What was looked for and found, what was wrongly taken for it, what was missed.</summary>
internal readonly record struct Tally(int Found, int Wrong, int Missed)
{
    public double F1 => 2.0 * Found / Math.Max(1, (2 * Found) + Wrong + Missed);

    public static Tally Of(bool isWanted, bool isFound) => new(isWanted && isFound ? 1 : 0, !isWanted && isFound ? 1 : 0, isWanted && !isFound ? 1 : 0);

    public static Tally operator +(Tally one, Tally other) => new(one.Found + other.Found, one.Wrong + other.Wrong, one.Missed + other.Missed);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Found / Math.Max(1.0, Found + Wrong):0.000} R {Found / Math.Max(1.0, Found + Missed):0.000} F1 {F1:0.000} ({Found} found, {Wrong} wrong, {Missed} missed)");
}
