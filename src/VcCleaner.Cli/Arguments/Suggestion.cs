using VcCleaner.Text;

namespace VcCleaner.Cli.Arguments;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>The candidate nearest to what was typed, or null if none is near enough to be worth mentioning.</summary>
    public static string? For(string typed, IEnumerable<string> candidates) => NearestWord.To(typed, candidates);
}
