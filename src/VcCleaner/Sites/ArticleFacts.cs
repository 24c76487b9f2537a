using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>What front matter can say of an article. A fact that the source does not tell is null, and its key is not written.</summary>
/// <param name="post">What the export says.</param>
/// <param name="file">Where the article goes.</param>
/// <param name="dateFormat">How the profile writes dates.</param>
internal sealed class ArticleFacts(Post post, PlannedFile file, string dateFormat)
{
    /// <summary>The title; structure inference may have found it in the text.</summary>
    public string? Title { get; init; }

    /// <summary>The excerpt as plain text.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>Where the featured image is, from the root of the site or as an address; empty for none.</summary>
    public string FeaturedImage { get; init; } = "";

    /// <summary>Whether the text says where its summary ends.</summary>
    public bool HasSummaryBreak { get; init; }

    public bool IsPost => post.Type == "post";

    public string Type => post.Type;

    public SitePlace Place => file.Place;

    public bool IsDraft => !post.IsPublic;

    /// <summary>The new address, decoded: site generators encode what they read.</summary>
    public string Url => Uri.UnescapeDataString(file.Url);

    public FrontMatterValue? TitleValue => Text(Title ?? "");

    public FrontMatterValue? Date => DateOf(post.Published);

    public FrontMatterValue? Modified => post.Modified == post.Published ? null : DateOf(post.Modified);

    /// <summary>Whatever not everybody could read on the old site is a draft on the new one.</summary>
    public FrontMatterValue? Draft => post.IsPublic ? null : new LiteralValue("true");

    public FrontMatterValue? Unpublished => post.IsPublic ? null : new LiteralValue("false");

    public FrontMatterValue? Id => post.Id == 0 ? null : new LiteralValue(post.Id.ToString(CultureInfo.InvariantCulture));

    public FrontMatterValue? OldUrl => Text(post.Url);

    /// <summary>The path of the old address if it is not the new one; nothing can be redirected from a query.</summary>
    public FrontMatterValue? OldPaths => file.OldPath is { } path ? new ListValue([path]) : null;

    public FrontMatterValue? Slug => Text(post.Slug);

    public string? SlugValue => post.Slug.Length > 0 ? post.Slug : null;

    public FrontMatterValue? Author => Text(post.Author);

    public FrontMatterValue? Description => Text(post.SeoDescription.Length > 0 ? post.SeoDescription : Excerpt);

    public FrontMatterValue? Summary => post.SeoDescription.Length > 0 ? Text(Excerpt) : null;

    public FrontMatterValue? SeoTitle => post.SeoTitle == Title ? null : Text(post.SeoTitle);

    public FrontMatterValue? Categories => Terms("category");

    public FrontMatterValue? Tags => Terms("post_tag");

    public FrontMatterValue? Image => Text(FeaturedImage);

    public FrontMatterValue? Language => Text(post.Language);

    public FrontMatterValue? TranslationKey => Text(post.TranslationGroup);

    /// <summary>The place among the pages of one folder; WordPress writes 0 where nobody chose one.</summary>
    public FrontMatterValue? Weight => post.MenuOrder > 0 ? new LiteralValue(post.MenuOrder.ToString(CultureInfo.InvariantCulture)) : null;

    public FrontMatterValue? Sticky => post.IsSticky ? new LiteralValue("true") : null;

    public static FrontMatterValue? Text(string text) => text.Length == 0 ? null : new StringValue(text);

    private DateValue? DateOf(DateTimeOffset? date) => date is { } known ? new DateValue(known.ToString(dateFormat, CultureInfo.InvariantCulture)) : null;

    private ListValue? Terms(string taxonomy)
    {
        ImmutableArray<string> names = [.. post.Terms.Where(term => term.Taxonomy == taxonomy && term.Name.Length > 0).Select(term => term.Name).Distinct()];
        return names.IsEmpty ? null : new ListValue(names);
    }
}
