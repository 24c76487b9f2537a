namespace VcCleaner.Shortcodes;

/// <summary>Finds the zones that are not opaque after all, because a pair of tags has one foot inside and one outside.</summary>
/// <remarks>
/// <c>&lt;pre&gt;</c> opened in one column and closed in another holds <c>[/vc_column][vc_column]</c>: its closers close what was opened before the zone.
/// Likewise a zone is entered for an opening tag in it if closing tags outside would otherwise have nothing to close. But in a text about
/// shortcodes, <c>&lt;code&gt;[vc_row]&lt;/code&gt;</c> and <c>&lt;code&gt;[/vc_row]&lt;/code&gt;</c> are two examples and stay so.
/// </remarks>
internal static class StraddledZones
{
    public static bool[] Find(List<ShortcodeToken> tokens, int zoneCount)
    {
        var isTransparent = new bool[zoneCount];
        var surplus = CountSurplusClosers(tokens);
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count;)
        {
            var zone = tokens[i].Zone;
            if (zone < 0)
            {
                Count(open, tokens[i++]);
                continue;
            }

            var end = i;
            while (end < tokens.Count && tokens[end].Zone == zone) end++;
            isTransparent[zone] = IsStraddled(tokens, i, end, open, surplus);
            for (; i < end; i++)
            {
                if (isTransparent[zone]) Count(open, tokens[i]);
            }
        }

        return isTransparent;
    }

    private static void Count(Dictionary<string, int> open, in ShortcodeToken token)
    {
        open.TryGetValue(token.Tag, out var count);
        if (token.Kind == TokenKind.Open) open[token.Tag] = count + (token.Has(TagTraits.SelfClosing) ? 0 : 1);
        else if (count > 0) open[token.Tag] = count - 1;
    }

    /// <summary>For each name how many more closing than opening tags there are outside of zones.</summary>
    private static Dictionary<string, int> CountSurplusClosers(List<ShortcodeToken> tokens)
    {
        var surplus = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.Zone >= 0) continue;
            surplus.TryGetValue(token.Tag, out var count);
            surplus[token.Tag] = count + (token.Kind == TokenKind.Close ? 1 : -1);
        }

        return surplus;
    }

    private static bool IsStraddled(List<ShortcodeToken> tokens, int start, int end, Dictionary<string, int> open, Dictionary<string, int> surplus)
    {
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        var leaving = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            inside.TryGetValue(token.Tag, out var count);
            if (token.Kind == TokenKind.Open)
            {
                inside[token.Tag] = count + (token.Has(TagTraits.SelfClosing) ? 0 : 1);
            }
            else if (count > 0)
            {
                inside[token.Tag] = count - 1;
            }
            else if (open.GetValueOrDefault(token.Tag) > 0)
            {
                if (surplus.GetValueOrDefault(token.Tag) < 0) return true;
                leaving.Add(token.Tag);
            }
        }

        foreach (var (tag, count) in inside)
        {
            // A closer that nothing outside lacks, and an opener in its place: the zone reaches from one element into the next.
            if (count > 0 && (surplus.GetValueOrDefault(tag) > 0 || leaving.Contains(tag))) return true;
        }

        return false;
    }
}
