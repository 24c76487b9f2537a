namespace VcCleaner.Elements;

/// <summary>What is written where WordPress would put something that no export holds: a form, a list of posts.</summary>
internal enum Placeholder
{
    /// <summary>A comment, unseen by readers and easy to search for.</summary>
    Comment,

    /// <summary>A line that readers see.</summary>
    Text,

    /// <summary>Nothing; the finding alone tells of it.</summary>
    None,
}
