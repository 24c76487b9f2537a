using System.Text;
using System.Text.Json;
using VcCleaner.Shortcodes;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>The port of WordPress's typography does what WordPress does.</summary>
public sealed class TexturizerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("[a w=\"1/4\"]", "[a w=”1/4″]")]
    [InlineData("[a w=\"full\"]", "[a w=”full”]")]
    [InlineData("[a w=\"\"]", "[a w=””]")]
    [InlineData("[a w='']", "[a w=”]")]
    [InlineData("a ``b`` c", "a “b“ c")]
    [InlineData("it's 6'2 'quoted' '99 o'clock", "it’s 6’2 ‘quoted’ ’99 o’clock")]
    [InlineData("\"one\" and \"two\"", "“one” and “two”")]
    [InlineData("a --- b -- c--d - e xn--f ----", "a — b — c–d – e xn--f —-")]
    [InlineData("300x200 0x1F 10x10x10 4.5x3 2x4px _3x4", "300×200 0x1F 10x10x10 4.5×3 2x4px _3x4")]
    [InlineData("wait... x (tm) (tm)", "wait… x ™ ™")]
    public void A_chunk_becomes_what_WordPress_makes_of_it(string clean, string texturized) =>
        Assert.Equal(texturized, Texturize(clean, TexturizeLocale.All[0]));

    [Fact]
    public void Tags_become_what_WordPress_makes_of_them_in_nearly_all_locales()
    {
        var (right, all) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(Corpus.Require(), "vectors", "texturize-locales.ndjson")))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var parsed = JsonDocument.Parse(line);
            var clean = parsed.RootElement.GetProperty("clean").GetString()!;
            var expected = parsed.RootElement.GetProperty("texturized_unicode").GetString()!;
            if (clean.AsSpan().IndexOfAny('<', '&') >= 0 || parsed.RootElement.GetProperty("locale").GetString() == "my_MM") continue;
            all++;
            if (TexturizeLocale.All.Any(locale => Texturize(clean, locale) == expected || Texturize(clean, locale with { HasElisions = false }) == expected)) right++;
            else output.WriteLine($"{parsed.RootElement.GetProperty("locale")} {clean}\n  want {expected}\n  got  {Texturize(clean, TexturizeLocale.All[0])}");
        }

        output.WriteLine($"{right} of {all}, {right / (double)all:P2}");
        Assert.InRange(right / (double)all, 0.98, 1);
    }

    private static string Texturize(string text, TexturizeLocale locale)
    {
        var builder = new StringBuilder();
        new Texturizer().Append(text, locale, builder);
        return builder.ToString();
    }
}
