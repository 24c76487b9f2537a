using VcCleaner.Structure;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class CitationTests
{
    [Theory]
    [InlineData("Abel K, Moreau T. (2011), Honey bees above the street. Urban Ecology Letters, 4(2): 118-126")]
    [InlineData("Okafor, Lena, et al. (2016), Nectar sources. Journal of Town Gardens, 22(1): 9–31.")]
    [InlineData("Ivers PT, Lund QR. Long-term care of roof hives: two-year results. Roof Med. 2018;43:789-794.")]
    [InlineData("3. Novak, J. & Ruiz, M. (1999). Bees at night. Brno: Masaryk Press.")]
    [InlineData("[12] Tanaka, H. (2003). Wind and wax. doi:10.5555/ww.2003.7")]
    public void A_reference_is_known_by_its_form(string text) => Assert.True(Citation.IsOne(text));

    [Theory]
    [InlineData("In 2016 the club bought two hives and placed them on the roof of the library, where they still stand.")]
    [InlineData("Anna, who kept bees since 1999, told us that the roof is better than the field.")]
    [InlineData("Opened in 2012 (again), the garden has 12 rows and 400 plants, and it closes at 18:30.")]
    [InlineData("Short (2012).")]
    public void Prose_with_years_is_none(string text) => Assert.False(Citation.IsOne(text));

    [Fact]
    public void References_on_lines_of_one_paragraph_are_a_list()
    {
        const string Reference = "Abel K, Moreau T. (2011), Honey bees above the street. Urban Ecology Letters, 4(2): 118-126";

        Assert.Equal(["- Abel", "- Abel"], Inferring.Outline($"Title: A title\n\n{Reference}\n{Reference}").Split('\n')[1..].Select(line => line[..6]));
    }

    [Fact]
    public void One_reference_alone_stays_a_paragraph()
    {
        const string Reference = "Abel K, Moreau T. (2011), Honey bees above the street. Urban Ecology Letters, 4(2): 118-126";

        Assert.StartsWith("Abel", Inferring.Outline($"Title: A title\n\n{Reference}").Split('\n')[1], StringComparison.Ordinal);
        Assert.StartsWith("- Abel", Inferring.Outline($"Title: A title\n\n{Reference}\n\n{Reference}").Split('\n')[1], StringComparison.Ordinal);
    }
}
