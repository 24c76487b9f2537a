namespace VcCleaner.Shortcodes;

/// <summary>Decides, with the whole text known, which tokens are tags: those without a partner they need, and those shown as code, become text again.</summary>
internal static class TokenSelection
{
    private const byte Opener = 1;
    private const byte Closer = 2;
    private const byte Both = Opener | Closer;

    public static List<ShortcodeToken> Select(List<ShortcodeToken> tokens, int zoneCount)
    {
        if (zoneCount == 0 && !NeedsPartners(tokens)) return tokens;

        var isTransparent = zoneCount == 0 ? [] : StraddledZones.Find(tokens, zoneCount);
        var sides = Sides(tokens, isTransparent);
        var selected = new List<ShortcodeToken>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.Zone >= 0 && !isTransparent[token.Zone]) continue;
            if (token.Evidence == TagEvidence.Certain || sides[token.Tag] == Both) selected.Add(token);
        }

        return selected;
    }

    private static bool NeedsPartners(List<ShortcodeToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Evidence == TagEvidence.NeedsPartner) return true;
        }

        return false;
    }

    /// <summary>For each name whether an opening and a closing tag of it occur.</summary>
    private static Dictionary<string, byte> Sides(List<ShortcodeToken> tokens, bool[] isTransparent)
    {
        var sides = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.Zone >= 0 && !isTransparent[token.Zone]) continue;
            sides.TryGetValue(token.Tag, out var side);
            sides[token.Tag] = (byte)(side | (token.Kind == TokenKind.Open ? Opener : Closer));
        }

        return sides;
    }
}
