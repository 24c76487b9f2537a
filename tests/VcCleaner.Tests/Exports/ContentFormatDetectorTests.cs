using VcCleaner.Exports;
using Xunit;

namespace VcCleaner.Tests.Exports;

public sealed class ContentFormatDetectorTests
{
    private const string Plain = "The ferry crosses the lake four times a day.\n\n";

    [Fact]
    public void A_few_typed_hashes_on_a_page_of_plain_lines_are_no_Markdown()
    {
        var page = string.Concat(Enumerable.Repeat(Plain, 30)) + "### News\n\n### Contact\n\n";

        Assert.Equal(ContentFormat.Text, ContentFormatDetector.Detect("page.txt", page, hasFrontMatter: false));
    }

    [Fact]
    public void A_page_whose_sections_have_hashes_is_Markdown()
    {
        var page = "# The Lake Ferry\n\n" + Plain + "## Winter Roads\n\n" + Plain + Plain;

        Assert.Equal(ContentFormat.Markdown, ContentFormatDetector.Detect("page.txt", page, hasFrontMatter: false));
    }
}
