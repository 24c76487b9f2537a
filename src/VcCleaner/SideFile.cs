namespace VcCleaner;

/// <summary>A file that stands beside the articles: a manifest, a list of redirects.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record SideFile(string Path, string Text);
