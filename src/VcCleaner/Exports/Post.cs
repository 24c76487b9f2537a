using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>What an export knows of an article beside its title and text. Empty text and 0 stand for what it leaves out.</summary>
/// <remarks>Passwords, e-mail and network addresses and logins are not here: they never leave the reader.</remarks>
internal sealed record Post
{
    public long Id { get; init; }

    /// <summary><c>post</c>, <c>page</c>, or a custom type.</summary>
    public string Type { get; init; } = "post";

    /// <summary><c>publish</c>, <c>draft</c>, <c>pending</c>, <c>future</c>, <c>private</c>, <c>trash</c>, <c>auto-draft</c>, <c>inherit</c>.</summary>
    public string Status { get; init; } = "publish";

    /// <summary>Whether readers need a password. The password itself is not kept.</summary>
    public bool HasPassword { get; init; }

    /// <summary>The last part of its address, percent-decoded.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The address at which readers found it.</summary>
    public string Url { get; init; } = "";

    public string Guid { get; init; } = "";

    /// <summary>When it was published, in the site's time zone as far as the export tells; null where it says <c>0000-00-00</c>.</summary>
    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    /// <summary>The name that readers see; never the login's e-mail address.</summary>
    public string Author { get; init; } = "";

    /// <summary>The id of the page above it; 0 for none.</summary>
    public long ParentId { get; init; }

    public int MenuOrder { get; init; }

    public string Excerpt { get; init; } = "";

    public bool IsSticky { get; init; }

    /// <summary>The attachment shown with it; 0 for none.</summary>
    public long FeaturedImageId { get; init; }

    /// <summary>Numbers in custom fields that are called like pictures and files, such as the gallery of a product; not all of them are attachments.</summary>
    public ImmutableArray<long> MediaIds { get; init; } = [];

    /// <summary>Addresses of uploads in such fields.</summary>
    public ImmutableArray<string> MediaAddresses { get; init; } = [];

    /// <summary>Categories, tags and terms of custom taxonomies, in source order.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Approved comments.</summary>
    public int CommentCount { get; init; }

    /// <summary>Approved comments of people, where they were asked for.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>The title that an SEO plugin shows to search engines, if it is plain text.</summary>
    public string SeoTitle { get; init; } = "";

    public string SeoDescription { get; init; } = "";

    /// <summary>The language that a multilingual plugin gives it, such as <c>de</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>What all translations of one article have in common; only to be compared.</summary>
    public string TranslationGroup { get; init; } = "";

    /// <summary>Custom fields that may leave the reader, in source order.</summary>
    public ImmutableArray<PostMeta> Meta { get; init; } = [];

    /// <summary>Whether everybody could read it.</summary>
    public bool IsPublic => Status == "publish" && !HasPassword;

    /// <summary>The first value of a custom field, or null.</summary>
    public string? GetMeta(string key)
    {
        foreach (var meta in Meta)
        {
            if (meta.Key == key) return meta.Value;
        }

        return null;
    }
}

/// <summary>A custom field.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">As stored; a list or a map is serialized PHP (<see cref="PhpSerialization"/>).</param>
internal readonly record struct PostMeta(string Key, string Value);

/// <summary>A category, a tag or a term of a custom taxonomy.</summary>
/// <param name="Taxonomy"><c>category</c>, <c>post_tag</c>, or a custom one.</param>
/// <param name="Slug">Its name in addresses, percent-decoded.</param>
/// <param name="Name">Its name for readers.</param>
internal sealed record Term(string Taxonomy, string Slug, string Name)
{
    /// <summary>The slug of the term above it; empty for none or if unknown.</summary>
    public string ParentSlug { get; init; } = "";
}
