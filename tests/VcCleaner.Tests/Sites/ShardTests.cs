using System.Globalization;
using CsCheck;
using VcCleaner.Exports;
using VcCleaner.Sites;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Sites;

public sealed class ShardTests
{
    /// <summary>Workers of different versions, and people's own schedulers, must agree: these numbers never change.</summary>
    [Theory]
    [InlineData("1", 2)]
    [InlineData("5", 3)]
    [InlineData("6", 1)]
    [InlineData("about/team", 1)]
    public void The_part_of_an_identity_never_changes(string identity, int expected)
    {
        var parts = Enumerable.Range(1, 3).Where(number => new Shard(number, 3).Has(identity));

        Assert.Equal([expected], parts);
    }

    [Fact]
    public void Every_identity_belongs_to_one_part() => Gen.Select(Gen.String, Gen.Int[1, 50]).Sample((identity, count) =>
        Enumerable.Range(1, count).Count(number => new Shard(number, count).Has(identity)) == 1);

    [Fact]
    public void Ids_in_a_row_are_spread_evenly()
    {
        var shard = new Shard(3, 8);

        var count = Enumerable.Range(1, 8000).Count(id => shard.Has(id.ToString(CultureInfo.InvariantCulture)));

        Assert.InRange(count, 900, 1100);
    }

    [Fact]
    public void An_article_is_known_by_its_id_even_if_all_else_changes()
    {
        var shards = Enumerable.Range(1, 5).Select(number => new Shard(number, 5)).ToArray();

        Assert.Equal(shards.Single(shard => shard.Has("12")), shards.Single(shard => shard.Has(Article(12, "old", "Old"))));
        Assert.Equal(shards.Single(shard => shard.Has("12")), shards.Single(shard => shard.Has(Article(12, "new", "New"))));
    }

    private static Article Article(long id, string slug, string title) => new()
    {
        Content = new SourceText("site.xml", title),
        Format = ContentFormat.Html,
        Title = title,
        Post = new Post { Id = id, Slug = slug, Url = $"https://kiln.example/{slug}/" },
    };
}
