namespace VcCleaner.Structure;

/// <summary>What a word, or a whole short line, says about the line it stands in; a word may be of several kinds, since the lists hold many languages.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,
    Month = 1 << 0,
    Question = 1 << 1,
    SectionName = 1 << 2,
    Boilerplate = 1 << 3,
    Action = 1 << 4,
    Subject = 1 << 5,
    Small = 1 << 6,

    /// <summary>Stands before who wrote something: <c>By Jane Roe</c>.</summary>
    By = 1 << 7,
}
