using System.Text;
using CsCheck;
using VcCleaner.Exports;
using Xunit;

namespace VcCleaner.Tests.Exports;

public sealed class RecordReaderTests
{
    private static readonly string[] Pieces = ["{", "}", "\"content\"", ":", ",", "[", "]", "\"", "\\u", "d800", "1e", "null", "{\"content\":\""];

    [Fact]
    public void A_record_tells_what_front_matter_can_say()
    {
        var post = Read("""
            {"id":7,"type":"page","status":"draft","slug":"caf%C3%A9","url":"https://kiln.example/cafe/","date":"2024-05-06T07:08:09+02:00","author":"Ann",
            "categories":["Clay"],"tags":["a","b"],"excerpt":"Short.","content":"Text.","title":"Caf&eacute;"}
            """).Reading!.Article!;

        Assert.Equal("Café", post.Title);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)), post.Post!.Published);
        Assert.Equal((7, "page", "draft", "café", "Ann", "Short."), (post.Post.Id, post.Post.Type, post.Post.Status, post.Post.Slug, post.Post.Author, post.Post.Excerpt));
        Assert.Equal(["Clay", "a", "b"], post.Post.Terms.Select(term => term.Name));
    }

    [Theory]
    [InlineData("", "is not valid JSON at byte 1")]
    [InlineData("{} {}", "is not valid JSON at byte 4")]
    [InlineData("null", "is no JSON object")]
    [InlineData("{}", "has no `content`")]
    [InlineData("""{"content":null}""", "has a `content` that is no text")]
    [InlineData("""{"content":{"html":""}}""", "has a `content` that is no text")]
    [InlineData("""{"content":"\udc00"}""", "has half a surrogate pair in `content`")]
    [InlineData("""{"content":"","title":"\ud800"}""", "has half a surrogate pair in `title`")]
    [InlineData("""{"content":"","name":"\ud800x"}""", "has half a surrogate pair in `name`")]
    public void A_line_that_is_no_article_says_why(string line, string problem)
    {
        var record = Read(line);

        Assert.Null(record.Reading);
        Assert.Equal(problem, record.Problem);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_no_article() =>
        Assert.Equal("is not UTF-8", RecordReader.Read([.. "{\"content\":\""u8, 0xC3, .. "\"}"u8], "x", ReaderOptions.Default).Problem);

    [Fact]
    public void Members_of_any_kind_stay_as_they_are()
    {
        var members = Read("""{"a":1e400,"content":"","b":[{"c":"\ud800"}],"\ud800":1}""").Members;

        Assert.Equal(["a 1e400", """b [{"c":"\ud800"}]"""], members.Select(member => $"{member.Name} {Encoding.UTF8.GetString(member.Value.Span)}"));
    }

    [Fact]
    public void Objects_nested_without_end_are_an_error_and_no_crash() =>
        Assert.StartsWith("is not valid JSON", Read(new string('[', 100_000)).Problem, StringComparison.Ordinal);

    [Fact]
    public void No_line_is_too_bad_to_be_read() => Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 12].Select(parts => string.Concat(parts)))
        .Sample(line => Read(line) is { Reading: not null, Problem: "" } or { Reading: null, Problem.Length: > 0 });

    private static ArticleRecord Read(string line) => RecordReader.Read(Encoding.UTF8.GetBytes(line), "<stdin>", ReaderOptions.Default);
}
