using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Sites;

/// <summary>The tree of pages: whose folder a page stands in.</summary>
internal sealed class PageTree
{
    /// <summary>No site nests deeper; paths must stay short enough for every file system.</summary>
    private const int MaxDepth = 8;

    private readonly Dictionary<long, SiteEntry> _byId = [];
    private readonly SiteLayout _layout;

    public PageTree(ImmutableArray<SiteEntry> entries, SiteLayout layout)
    {
        _layout = layout;
        foreach (var entry in entries)
        {
            if (entry.Id != 0) _byId.TryAdd(entry.Id, entry);
        }
    }

    /// <summary>The entry's name: its slug, else its title, else its id; notes have their title first.</summary>
    public string NameOf(SiteEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.SourceName.Length > 0) return SourceFolder.NameOf(entry.SourceName);
        var name = NameOf(entry);
        if (!_layout.NamesByTitle && entry.Slug.Length > 0 && !string.Equals(name, entry.Slug, StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Report(DiagnosticCatalog.ChangedName, default, entry.Slug, name);
        }

        return name;
    }

    /// <summary>The names of the pages above an entry, from the top, joined with slashes.</summary>
    public string FolderOf(SiteEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.SourceName.Length > 0) return SourceFolder.FolderOf(entry.SourceName);
        var folder = "";
        var seen = new HashSet<long> { entry.Id };
        for (var parent = ParentOf(entry); parent is not null; parent = ParentOf(parent))
        {
            if (!seen.Add(parent.Id))
            {
                diagnostics.Report(DiagnosticCatalog.ParentLoop, default, entry.Title);
                return "";
            }

            if (seen.Count > MaxDepth) return folder;
            var name = NameOf(parent);
            folder = folder.Length == 0 ? name : $"{name}/{folder}";
        }

        return folder;
    }

    private string NameOf(SiteEntry entry)
    {
        var name = _layout.NamesByTitle ? SafeName.OfTitle(entry.Title) : "";
        if (name.Length == 0) name = SafeName.Of(entry.Slug);
        if (name.Length == 0) name = SafeName.Of(entry.Title);
        return name.Length > 0 ? name : entry.Id == 0 ? "untitled" : entry.Id.ToString(CultureInfo.InvariantCulture);
    }

    private SiteEntry? ParentOf(SiteEntry entry) =>
        entry.ParentId != 0 && _byId.TryGetValue(entry.ParentId, out var parent) && parent.Type == entry.Type ? parent : null;
}
