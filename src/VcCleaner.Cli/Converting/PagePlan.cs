using System.Collections.Immutable;
using VcCleaner.Cli.Inputs;
using VcCleaner.Diagnostics;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>Gives each loose page its place: the tree is kept, and two pages that want one file both get one.</summary>
internal static class PagePlan
{
    public static ImmutableArray<ConvertItem> For(ImmutableArray<PageInput> pages, ConvertDestination destination)
    {
        if (!destination.IsBatch)
            return [.. pages.Select(page => new ConvertItem(page, new ConvertTarget(destination.Name, destination.Path)))];

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<ConvertItem>(pages.Length);
        foreach (var page in pages)
        {
            var place = page.Place;
            // `a.html` beside `a.txt`, and `A.txt` beside `a.txt`, which is one file on Windows and macOS.
            for (var copy = 2; !taken.Add(SafeName.Key(place)); copy++) place = $"{page.Place}-{copy}";

            var item = new ConvertItem(page, ConvertTarget.In(destination.Name, destination.Path!, place + ".md"));
            items.Add(place == page.Place
                ? item
                : item with { Diagnostics = [new Diagnostic(DiagnosticCatalog.NameCollision, default, [page.Place + ".md", page.Name])] });
        }

        return items.ToImmutable();
    }
}
