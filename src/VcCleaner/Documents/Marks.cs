namespace VcCleaner.Documents;

/// <summary>The kinds of emphasis a piece of running text can carry at once.</summary>
[Flags]
internal enum Marks
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Strikethrough = 4,
}
