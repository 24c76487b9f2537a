namespace VcCleaner.Text;

/// <summary>Finds the word that was probably meant, on a command line or in a configuration file.</summary>
internal static class NearestWord
{
    /// <summary>The candidate nearest to what was typed, or null if none is near enough to be worth mentioning.</summary>
    public static string? To(string typed, IEnumerable<string> candidates)
    {
        // Of `-z` nothing can be guessed, and nobody mistypes a whole paragraph.
        if (typed.Length is <= 2 or > 100) return null;

        string? best = null;
        var bestDistance = Math.Max(2, typed.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var isStart = typed.Length >= 3 && candidate.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
            var distance = isStart ? 1 : Distance(typed, candidate);
            if (distance >= bestDistance || distance >= candidate.Length) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>Edits between two words; swapped neighbours count as one, since that is how fingers slip.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                var least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                rows[i, j] = isSwap ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
            }
        }

        return rows[a.Length, b.Length];
    }
}
