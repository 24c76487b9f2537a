namespace VcCleaner.Structure;

/// <summary>The evidence of the second reading: what the first one made of the lines around, and of the lines of the same shape.</summary>
internal static class SecondReading
{
    /// <summary>From here on a line counts as likely.</summary>
    private const double Likely = 0.5;

    /// <summary>From here on it tells what the headings of the page look like.</summary>
    private const double Clear = 0.6;

    /// <summary>Fewer lines of a shape prove nothing.</summary>
    private const int Fewest = 3;

    public static void Add(FeatureSet[] sets, Page page, double[] headings, double[] items)
    {
        var shapes = new (double Headings, double Items, int Count)[page.Shapes.Count];
        var words = new (int Likely, int Count)[page.FirstWords.Count];
        Span<int> cases = stackalloc int[(int)LetterCase.SingleWord + 1];
        Span<int> ends = stackalloc int[(int)LineEnd.Open + 1];
        Span<int> numbers = stackalloc int[(int)NumberStyle.Word + 1];
        var clear = 0;
        for (var i = 0; i < sets.Length; i++)
        {
            if (page.Blocks[i].Line is not { } line) continue;
            ref var ofShape = ref shapes[page.Shapes.At(i)];
            ofShape = (ofShape.Headings + headings[i], ofShape.Items + items[i], ofShape.Count + 1);
            ref var ofWord = ref words[page.FirstWords.At(i)];
            ofWord = (ofWord.Likely + (headings[i] >= Likely ? 1 : 0), ofWord.Count + 1);
            if (headings[i] < Clear) continue;
            cases[(int)line.Case]++;
            ends[(int)line.End]++;
            numbers[(int)line.Number.Style]++;
            clear++;
        }

        for (var i = 0; i < sets.Length; i++)
        {
            if (page.Blocks[i].Line is not { } line) continue;
            ref var set = ref sets[i];
            AddNeighbours(ref set, headings, items, i);
            var own = headings[i] >= Clear ? 1 : 0;
            if (clear - own < 2) set.Add(LineFeature.FewLikely);
            else
            {
                set.AddIf((ends[(int)line.End] - own) * 2 >= clear - own, LineFeature.EndOfLikely);
                set.AddIf(line.Number.Style != NumberStyle.None && (numbers[(int)line.Number.Style] - own) * 2 >= clear - own, LineFeature.NumberOfLikely);
            }

            if (clear - own >= 2) set.AddIf((cases[(int)line.Case] - own) * 2 >= clear - own, LineFeature.CaseOfLikely);
            set.AddIf(IsLikely(headings, i + 1) && i > 0 && page.Blocks[i - 1].Length > 9, LineFeature.BetweenTextAndLikely);
            set.AddIf(IsLikely(headings, i - 1) && i + 1 < sets.Length && page.Blocks[i + 1].Length > 9, LineFeature.BetweenLikelyAndText);
            var word = words[page.FirstWords.At(i)];
            var others = word.Likely - (headings[i] >= Likely ? 1 : 0);
            set.AddIf(others > 0 && others * 2 >= word.Count - 1, LineFeature.FirstWordOfLikely);
            var sum = shapes[page.Shapes.At(i)];
            if (sum.Count < Fewest) continue;
            var mean = (sum.Headings - headings[i]) / (sum.Count - 1);
            set.AddIf(mean >= Clear, LineFeature.ShapeIsLikely);
            set.AddIf(mean < 0.35, LineFeature.ShapeIsUnlikely);
            set.AddIf((sum.Items - items[i]) / (sum.Count - 1) >= Likely, LineFeature.ShapeIsItem);
        }
    }

    private static void AddNeighbours(ref FeatureSet set, double[] headings, double[] items, int at)
    {
        set.AddIf(IsLikely(headings, at - 1), LineFeature.PreviousIsLikely);
        set.AddIf(IsLikely(headings, at + 1), LineFeature.NextIsLikely);
        set.AddIf(IsLikely(headings, at - 2), LineFeature.SecondPreviousIsLikely);
        set.AddIf(IsLikely(headings, at + 2), LineFeature.SecondNextIsLikely);
        set.AddIf(items[at] >= Likely, LineFeature.IsItem);
        set.AddIf(headings[at] >= Likely, LineFeature.IsLikely);
        set.AddIf(IsLikely(items, at - 1), LineFeature.PreviousIsItem);
        set.AddIf(IsLikely(items, at + 1), LineFeature.NextIsItem);
        set.AddIf(IsLikely(items, at - 1) && IsLikely(items, at - 2), LineFeature.TwoItemsBefore);
        set.AddIf(IsLikely(items, at + 1) && IsLikely(items, at + 2), LineFeature.TwoItemsAfter);
        set.AddIf(IsLikely(items, at - 1) && IsLikely(items, at + 1), LineFeature.BetweenItems);
    }

    private static bool IsLikely(double[] scores, int at) => at >= 0 && at < scores.Length && scores[at] >= Likely;
}
