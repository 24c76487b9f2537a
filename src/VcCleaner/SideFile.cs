namespace VcCleaner;

/// <summary>A file that stands beside the articles: a manifest, a list of redirects.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Pieces">All of it, made while it is read: the list of a large site is larger than whatever else is held in memory.</param>
internal sealed record SideFile(string Path, IEnumerable<string> Pieces)
{
    public string Text => string.Concat(Pieces);
}
