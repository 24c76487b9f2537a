using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Html;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>HTML that brings parsers down by its size or its depth. A step of square cost would keep these from ending.</summary>
public sealed class PathologicalHtmlTests
{
    /// <summary>A piece that repeats, how often, and how many <c>x</c> must be in the text afterwards.</summary>
    public static TheoryData<string, int> Repeated => new()
    {
        { "<div>x", 10_000 },
        { "<ul><li>x", 5_000 },
        { "<b>x", 100_000 },
        { "<p><b>x", 20_000 },
        { "<table><tr><td>x", 10_000 },
        { "<table>x", 10_000 },
        { "<blockquote>x", 10_000 },
        { "<select><option>x", 10_000 },
        { "<pre>x", 10_000 },
        { "<h1>x", 10_000 },
        { "<dl><dt>x", 10_000 },
        { "<a href=y>x", 20_000 },
        { "<p>x", 50_000 },
        { "<li>x", 50_000 },
        { "<em><div>x</em>", 10_000 },
        { "<noscript><img src=a></noscript>x ", 10_000 },
        { "x<br>", 100_000 },
        { "<!--c-->x", 100_000 },
        { "<p><li>x</p>", 20_000 },
        { "<tr><td>x", 50_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void No_text_is_lost_however_often_a_tag_repeats(string piece, int count)
    {
        var html = new StringBuilder().Insert(0, piece, count).ToString();

        Assert.Equal(count, CountX(Read(html)));
        Assert.Equal(count, CountX(Read(ParagraphBreaks.Restore(html))));
    }

    [Fact]
    public void A_million_ampersands_are_a_million_ampersands() =>
        Assert.Equal(1_000_000, Read(new string('&', 1_000_000)).Count(c => c == '&'));

    [Fact]
    public void A_very_long_line_is_one_paragraph()
    {
        var text = new StringBuilder().Insert(0, "x ", 1_000_000).ToString();

        Assert.Equal(1_000_000, CountX(Read("<i>" + text)));
        Assert.Equal("<p>" + text + "</p>\n", ParagraphBreaks.Apply(text));
    }

    [Fact]
    public void Depth_beyond_the_bound_is_reported_once()
    {
        var diagnostics = new DiagnosticBag();

        new HtmlFragmentReader().Read(new StringBuilder().Insert(0, "<div>", 1000).ToString(), "", new NoMarkers(), diagnostics, default);

        Assert.Equal("VC611", Assert.Single(diagnostics.ToImmutable()).Descriptor.Id);
    }

    [Theory]
    [InlineData("<div><p>x</p></div>")]
    [InlineData("<p><b>x</b>")]
    [InlineData("<ul><li>x</ul>")]
    [InlineData("<p>x<table><tr><td>x</table>")]
    [InlineData("<a name=y>x")]
    public void A_long_page_is_not_deep(string piece)
    {
        var html = new StringBuilder().Insert(0, piece, 1000).ToString();

        Assert.Same(html, NestingGuard.Flatten(html, out var wasFlattened));
        Assert.False(wasFlattened);
    }

    private static int CountX(string text) => text.Count(c => c == 'x');

    private static string Read(string html)
    {
        var text = new StringBuilder();
        InlineText.Append(new HtmlFragmentReader().Read(html, "", new NoMarkers(), new DiagnosticBag(), default), text);
        return text.ToString();
    }

    private sealed class NoMarkers : IMarkerResolver
    {
        public Flow Resolve(int marker) => Flow.Empty;
    }
}
