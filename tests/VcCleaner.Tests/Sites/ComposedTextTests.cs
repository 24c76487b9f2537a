using VcCleaner.Sites;
using Xunit;

namespace VcCleaner.Tests.Sites;

public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("a\u0302\u0301", "\u1ea5")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u304b\u3099", "\u304c")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    [InlineData("\u0301 alone", "\u0301 alone")]
    [InlineData("plain \ud83d\ude00", "plain \ud83d\ude00")]
    public void A_letter_and_its_mark_are_one(string text, string composed) => Assert.Equal(composed, ComposedText.Of(text));
}
