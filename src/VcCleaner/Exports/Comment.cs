namespace VcCleaner.Exports;

/// <summary>What a reader said below an article, as everybody could see it. Addresses of its author never leave the reader of exports.</summary>
/// <param name="Id">Its id, which answers refer to.</param>
/// <param name="ParentId">The comment that it answers; 0 for none.</param>
/// <param name="Name">The name that its author gave; empty if that was an address.</param>
/// <param name="Date">When it was written.</param>
/// <param name="Content">As stored: HTML whose blank lines are paragraphs.</param>
internal sealed record Comment(long Id, long ParentId, string Name, DateTimeOffset? Date, string Content);
