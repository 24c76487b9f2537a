using System.Collections.Immutable;

namespace VcCleaner.Elements;

/// <summary>When WPBakery prints a part at all: old content holds stale attributes that a later choice put out of use.</summary>
/// <param name="Attribute">The attribute that decides.</param>
/// <param name="Values">The values that count; an absent attribute is the empty value.</param>
/// <param name="IsExclusion">True if the part is printed unless one of the values is set.</param>
internal sealed record Condition(string Attribute, ImmutableArray<string> Values, bool IsExclusion)
{
    public bool IsMet(FieldSource fields) => Values.Contains(fields[Attribute] ?? "") != IsExclusion;
}
