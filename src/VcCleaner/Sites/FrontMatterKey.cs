namespace VcCleaner.Sites;

/// <summary>A row of a profile's front matter.</summary>
/// <param name="Name">The key as it is written.</param>
/// <param name="Value">Its value for an article; null to leave the key out.</param>
internal sealed record FrontMatterKey(string Name, Func<ArticleFacts, FrontMatterValue?> Value);
