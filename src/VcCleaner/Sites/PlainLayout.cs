namespace VcCleaner.Sites;

/// <summary>One file an article, the tree of pages as folders; links go from file to file.</summary>
internal sealed class PlainLayout : SiteLayout
{
    public override string PathOf(SiteEntry entry, string place, bool isBranch) => place + ".md";

    public override string UrlOf(string place) => $"/{place}.md";
}
