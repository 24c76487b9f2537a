namespace VcCleaner.Tests.Shortcodes;

/// <summary>The differences from WordPress that are meant: reasons, by the id of the vector.</summary>
internal static class WordPressDifferences
{
    public static IReadOnlyDictionary<int, string> Attributes { get; } = Table(
        ("WordPress takes typographic quotes, and their references, for parts of the value; they are the damage that is repaired here.", [80, 109, 111, 113, 114, 115, 118, 119, 120, 122]),
        ("WordPress undoes C-style escapes, which damages Windows paths; a backslash is kept here.", [58, 59, 61, 62, 63, 64, 65]),
        ("WordPress gives such a tag up and keeps its text as a positional value; the attribute meant is read here.", [12, 21, 22, 23, 25, 26, 60, 127, 128, 129, 130, 152]),
        ("A slash before the bracket closes the tag itself; these vectors have no tag around them.", [94, 95, 96, 97, 140]),
        ("Automatic paragraphs inside a tag are blanks here, and positional debris to WordPress.", [168, 169, 170]),
        ("WordPress empties a value with a lone angle bracket for safety; it is only read here.", [68]),
        ("A no-break space is a blank, also as a reference.", [143]),
        ("WordPress drops an empty positional value.", [107]));

    public static IReadOnlyDictionary<int, string> Structure { get; } = Table(
        ("WordPress closes an element at the first closer of its name, so the same name cannot nest; elements are matched with a stack here.", [4, 8, 16, 61, 63, 64]),
        ("A properly quoted value may hold a bracket.", [25]),
        ("WordPress knows only registered names; here a builder's prefix or a pair of tags is enough.", [30, 31, 55]),
        ("WordPress accepts no blank after a bracket.", [38, 41]),
        ("A lone angle bracket hides the rest of the text from WordPress.", [54]),
        ("WordPress keeps encoded brackets as text; migrations make them of tags.", [66]),
        ("An equals sign without value is an empty attribute, its slash closes the tag.", [74]));

    private static Dictionary<int, string> Table(params (string Reason, int[] Ids)[] reasons) =>
        reasons.SelectMany(r => r.Ids, (r, id) => (id, r.Reason)).ToDictionary(r => r.id, r => r.Reason);
}
