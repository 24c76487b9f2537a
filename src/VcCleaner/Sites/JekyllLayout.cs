using System.Globalization;

namespace VcCleaner.Sites;

/// <summary>Posts in <c>_posts</c> with their day in the name, everything else where its address says.</summary>
internal sealed class JekyllLayout : SiteLayout
{
    public override string PathOf(SiteEntry entry, string place, bool isBranch)
    {
        if (entry.Type != "post") return place + ".md";

        var name = place[(place.LastIndexOf('/') + 1)..];
        if (entry.IsDraft || entry.Date is not { } date) return $"_drafts/{name}.md";
        return string.Create(CultureInfo.InvariantCulture, $"_posts/{date:yyyy-MM-dd}-{name}.md");
    }
}
