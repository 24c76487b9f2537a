namespace VcCleaner.Sites;

/// <summary>A leaf bundle an article, so that its images can stand beside it. An article with others below it is a branch bundle,
/// because a leaf has no descendants: Hugo would leave them out without a word.</summary>
internal sealed class HugoLayout : SiteLayout
{
    public override string PathOf(SiteEntry entry, string place, bool isBranch) => $"content/{place}/{(isBranch ? "_index.md" : "index.md")}";
}
