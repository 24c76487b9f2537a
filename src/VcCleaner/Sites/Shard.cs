using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>One of several parts of the articles of an input, for one of several workers (<c>--shard 2/4</c>).</summary>
/// <remarks>
/// An article's part follows from its identity alone: SHA-256 of the identity, the first eight bytes as a number (the highest first),
/// modulo the number of parts. So an article that is added or deleted moves no other, and every worker in every language can tell.
/// </remarks>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>Whether an article is this part's.</summary>
    public bool Has(Article article) => Has(IdentityOf(article));

    /// <summary>Whether what has this identity is this part's.</summary>
    public bool Has(string identity)
    {
        var hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
        return hash % (ulong)Count == (ulong)(Number - 1);
    }

    /// <summary>Whether this part takes what belongs to no article: items that cannot be read have no identity.</summary>
    public bool TakesTheRest => Number == 1;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    /// <summary>The id that an export gives an article; without one what else stays the same when others come and go.</summary>
    private static string IdentityOf(Article article)
    {
        if (article.Post is not { } post) return article.Content.Name;
        if (post.Id != 0) return post.Id.ToString(CultureInfo.InvariantCulture);
        if (post.Url.Length > 0) return post.Url;
        return post.Slug.Length > 0 ? post.Slug : article.Title ?? "";
    }
}
