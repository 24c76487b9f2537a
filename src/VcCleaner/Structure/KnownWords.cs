using System.Collections.Frozen;

namespace VcCleaner.Structure;

/// <summary>All word lists in one table, so that each word of a line is looked up once, and without being copied.</summary>
internal static class KnownWords
{
    private const string Bylines = "by|von|par|por|di|door|av|af|przez|autor|author|auteur|autore|автор|text|photo|foto|posted|written";

    private static readonly FrozenDictionary<string, WordKinds>.AlternateLookup<ReadOnlySpan<char>> Entries = Read();

    /// <param name="entry">A word or a short line, in whatever case.</param>
    public static WordKinds KindsOf(ReadOnlySpan<char> entry) => Entries.TryGetValue(entry, out var kinds) ? kinds : WordKinds.None;

    private static FrozenDictionary<string, WordKinds>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var kinds = new Dictionary<string, WordKinds>(StringComparer.OrdinalIgnoreCase);
        Add(MonthNames.Lists, WordKinds.Month);
        Add(QuestionWords.Lists, WordKinds.Question);
        Add(SectionNames.Lists, WordKinds.SectionName);
        Add(BoilerplateLines.Lists, WordKinds.Boilerplate);
        Add(ActionWords.Lists, WordKinds.Action);
        Add(SubjectWords.Lists, WordKinds.Subject);
        Add(SmallWords.Lists, WordKinds.Small);
        Add(Bylines, WordKinds.By);
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string lists, WordKinds kind)
        {
            foreach (var entry in WordTable.Split(lists)) kinds[entry] = kinds.GetValueOrDefault(entry) | kind;
        }
    }
}
