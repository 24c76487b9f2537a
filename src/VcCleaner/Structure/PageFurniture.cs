using System.Buffers;
using VcCleaner.Diagnostics;

namespace VcCleaner.Structure;

/// <summary>Reports lines that a theme prints around an article: <c>Read more</c>, <c>Home » News » The Lake Ferry</c>. They stay: a reader may want them, an editor decides.</summary>
internal static class PageFurniture
{
    private static readonly string[] Separators = [" » ", " › ", " > ", " / ", " → "];

    /// <summary>A trail is short; more steps are a sentence with arrows in it.</summary>
    private const int MostSteps = 7;

    private static readonly SearchValues<char> Marks = SearchValues.Create("»›>/→");

    public static bool Contains(LineProfile line) => line.Has(LineTraits.Boilerplate) || IsTrail(line.Text);

    public static void Report(Page page, DecisionLog log)
    {
        foreach (var block in page.Blocks)
        {
            if (block.IsFurniture) log.Report(DiagnosticCatalog.PageFurniture, block.Block, block.Text, IsTrail(block.Text) ? "a trail of where the page stands" : "a link or button of the page");
        }
    }

    /// <summary>Steps between marks of one kind, of which the first is the way home.</summary>
    private static bool IsTrail(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return false;
        foreach (var separator in Separators)
        {
            if (!text.Contains(separator, StringComparison.Ordinal)) continue;
            var steps = text.Split(separator);
            if (steps.Length > MostSteps || steps.Any(step => step.Length == 0 || step.AsSpan().Trim().ContainsAny('.', ',', ':'))) return false;
            return LineProfile.Read(steps[0]).Has(LineTraits.Boilerplate);
        }

        return false;
    }
}
