using VcCleaner.Conversion;
using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Conversion;

/// <summary>What stands for an image that nobody described.</summary>
public sealed class AlternativeTextTests
{
    [Theory]
    [InlineData("https://orchard.example/uploads/old-oak_window-300x200.jpg", "old oak window")]
    [InlineData("/service-7.png", "service 7")]
    [InlineData("/harvest-scaled-1.jpg?w=640", "harvest")]
    [InlineData("/harvest-e1589000000000.jpg", "harvest")]
    [InlineData("/IMG_20190504_1234.jpg", "")]
    [InlineData("/DSC0001.JPG", "")]
    [InlineData("/ann-miller-eoR0Ou7js5E-unsplash-scaled-1.jpg", "")]
    [InlineData("/shutterstock_51050905.jpg", "")]
    [InlineData("/photo-1513113406068-fff36fa8f987", "")]
    [InlineData("/h2b.jpg", "")]
    [InlineData("/8-3.jpg", "")]
    [InlineData("/%E6%A2%85%E8%8A%B1.jpg", "梅花")]
    [InlineData("", "")]
    public void The_words_of_a_file_name_are_those_that_a_person_chose(string source, string expected) => Assert.Equal(expected, ImageFileName.Words(source));

    [Theory]
    [InlineData("<img src=\"https://orchard.example/a-300x200.jpg\">", "![A tall ladder](https://orchard.example/a-300x200.jpg)")]
    [InlineData("<img src=\"https://orchard.example/b.jpg\">", "![The old barn](https://orchard.example/b.jpg)")]
    [InlineData("<img src=\"https://orchard.example/b.jpg\" title=\"Barn\">", "![Barn](https://orchard.example/b.jpg)")]
    [InlineData("<img src=\"https://orchard.example/c-1.jpg\">", "![Image](https://orchard.example/c-1.jpg)")]
    [InlineData("<img src=\"https://orchard.example/ripe-plums.jpg\">", "![ripe plums](https://orchard.example/ripe-plums.jpg)")]
    public void The_media_library_is_asked_before_the_file_name(string html, string expected)
    {
        var media = new MediaLibrary(
        [
            new Attachment { Id = 1, Url = "https://orchard.example/a.jpg", AlternativeText = "A tall ladder" },
            new Attachment { Id = 2, Url = "https://orchard.example/b.jpg", Title = "The old barn" },
            new Attachment { Id = 3, Url = "https://orchard.example/c-1.jpg", Title = "c-1" },
        ]);
        var result = new Pipeline(new PipelineOptions()).Convert(new Article { Content = new SourceText("article", html), Format = ContentFormat.Text, Media = media });

        Assert.Equal(expected + "\n", result.Markdown);
    }

    [Fact]
    public void Guesses_are_counted_in_one_finding()
    {
        var result = Converting.Run("<img src=\"/ripe-plums.jpg\"> <img src=\"/pears.jpg\"> <img src=\"/a.jpg\" alt=\"Ann\">");

        Assert.StartsWith("2 images have", Assert.Single(result.Diagnostics, d => d.Descriptor.Id == "VC315").Message, StringComparison.Ordinal);
    }
}
