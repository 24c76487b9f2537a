using System.Collections.Immutable;

namespace VcCleaner.Structure;

/// <summary>The part of the evidence that lies in the lines around one and in the whole page.</summary>
internal static class Neighbourhood
{
    public static void Add(ref FeatureSet set, Page page, int at)
    {
        var blocks = page.Blocks;
        var block = blocks[at];
        var next = at + 1 < blocks.Length ? blocks[at + 1] : null;
        var previous = at > 0 ? blocks[at - 1] : null;
        if (next is not null)
        {
            set.AddIf(next.Length > 4, LineFeature.NextOverFour);
            set.AddIf(next.Length > 9, LineFeature.NextOverNine);
            set.AddIf(next.Length > 15, LineFeature.NextOverFifteen);
            set.AddIf(next.Length > 30, LineFeature.NextOverThirty);
            set.AddIf(next.Text.Length > 0 && char.IsLower(next.Text[0]), LineFeature.NextBeginsSmall);
            set.AddIf(next.Text.Length > 0 && char.IsDigit(next.Text[0]), LineFeature.NextBeginsWithDigit);
            set.AddIf(ColonInside(next.Text), LineFeature.NextHasColonInside);
        }

        if (previous is not null)
        {
            set.AddIf(previous.Length > 4, LineFeature.PreviousOverFour);
            set.AddIf(previous.Length > 9, LineFeature.PreviousOverNine);
            set.AddIf(previous.Length > 15, LineFeature.PreviousOverFifteen);
            set.AddIf(previous.Text.Length > 0 && char.IsLower(previous.Text[0]), LineFeature.PreviousBeginsSmall);
        }

        if (IsBare(blocks, at - 1))
        {
            set.Add(LineFeature.BareLineBefore);
            set.AddIf(IsBare(blocks, at - 2), LineFeature.TwoBareLinesBefore);
        }

        if (IsBare(blocks, at + 1))
        {
            set.Add(LineFeature.BareLineAfter);
            set.AddIf(IsBare(blocks, at + 2), LineFeature.TwoBareLinesAfter);
            set.AddIf(IsBare(blocks, at + 2) && IsBare(blocks, at + 3), LineFeature.ThreeBareLinesAfter);
        }

        var count = page.Shapes.SizeAt(at);
        set.AddIf(count >= 3, LineFeature.ShapeReturns);
        set.AddIf(count >= 6, LineFeature.ShapeReturnsOften);
    }

    private static bool ColonInside(string text)
    {
        var at = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOf(": ");
        return at > 0;
    }

    private static bool IsBare(ImmutableArray<PageBlock> blocks, int at) =>
        at >= 0 && at < blocks.Length && blocks[at] is { Role: BlockRole.Line, End: LineEnd.Bare, Length: <= 12 };
}
