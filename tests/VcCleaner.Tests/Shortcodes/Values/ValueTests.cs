using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using VcCleaner.Shortcodes.Values;
using Xunit;

namespace VcCleaner.Tests.Shortcodes.Values;

/// <summary>Each encoding of an attribute is read in the forms in which editors, themes and migrations leave it.</summary>
public sealed class ValueTests
{
    private static readonly Gen<string> Strings = Gen.OneOf(
        Gen.String,
        Gen.String["%7B[]{}|:^,;\"'`&#quot;=+/ABCabc019 \n×"],
        Gen.String["{\"a:\\ud83\"}[],%"]);

    [Theory]
    [InlineData("url:https%3A%2F%2Fexample.org%2Fa%20b%3Fx%3D1%26y|title:Read%3A%20%22now%22|target:%20_blank|rel:nofollow", "https://example.org/a b?x=1&y", "Read: \"now\"", "_blank", "nofollow")]
    [InlineData("target:_blank|url:%23top||", "#top", null, "_blank", null)]
    [InlineData("url:https://example.org/x|title:a+b", "https://example.org/x", "a+b", null, null)]
    [InlineData("https://example.org", "https://example.org", null, null, null)]
    [InlineData("url:mailto%3Aa%40example.org|||", "mailto:a@example.org", null, null, null)]
    [InlineData("%7B%22url%22%3A%22%2Fx%22%2C%22target%22%3A%22_blank%22%7D", "/x", null, "_blank", null)]
    public void A_link_is_read(string value, string url, string? title, string? target, string? rel)
    {
        Assert.True(VcLink.TryRead(value, out var link));
        Assert.Equal(new VcLink(url, title, target, rel), link);
    }

    [Theory]
    [InlineData("")]
    [InlineData("||")]
    [InlineData("|||")]
    [InlineData("url:|title:x")]
    public void A_link_without_url_is_none(string value) => Assert.False(VcLink.TryRead(value, out _));

    [Theory]
    [InlineData("%5B%7B%22label%22%3A%22C%23%22%2C%22value%22%3A%2290%22%7D%2C%7B%7D%5D", "label=C#,value=90;")]
    [InlineData("[{\"a\":\"1\"},{\"b\":2}]", "a=1;b=2")]
    [InlineData("[{&quot;a&quot;:&quot;x&quot;}]", "a=x")]
    [InlineData("`{`{``a``:``x``}`}`", "a=x")]
    [InlineData("%255B%257B%2522a%2522%253A%2522x%2522%257D%255D", "a=x")]
    [InlineData("%5B%7B%22t%22%3A%22a+b%22%2C%22link%22%3A%22url%3Ahttps%253A%252F%252Fe.org%22%7D%5D", "t=a b,link=url:https%3A%2F%2Fe.org")]
    public void A_group_of_fields_is_read(string value, string expected)
    {
        Assert.True(ParamGroup.TryRead(value, out var rows));
        Assert.Equal(expected, string.Join(";", rows.Select(row => string.Join(",", row.Select(f => $"{f.Key}={f.Value}")))));
    }

    [Theory]
    [InlineData("90|Design,80|Code|#f00", "Design:90 Code:80")]
    [InlineData("x|90%|Design|#f00", "Design:90")]
    [InlineData("%5B%7B%22label%22%3A%22Design%22%2C%22value%22%3A%2290%22%7D%5D", "Design:90")]
    public void Progress_bars_are_read_in_both_forms(string value, string expected) =>
        Assert.Equal(expected, string.Join(" ", ProgressBars.Read(value).Select(bar => $"{bar.Label}:{bar.Value}")));

    [Fact]
    public void Charts_are_read()
    {
        Assert.True(ChartSeries.TryRead("%5B%7B%22title%22%3A%222023%22%2C%22y_values%22%3A%2210%3B%2015%3B%2020%22%7D%2C%7B%22title%22%3A%22One%22%2C%22value%22%3A%2260%22%7D%5D", out var series));
        Assert.Equal("2023 10/15/20, One 60", string.Join(", ", series.Select(s => $"{s.Title} {string.Join("/", s.Numbers)}")));
        Assert.Equal(["JAN", "", "MAR"], ChartSeries.ReadAxis("JAN; ; MAR;"));
    }

    [Theory]
    [InlineData("tag:h3|font_size:26px|color:%23ff0000", "h3", "#ff0000")]
    [InlineData("tag:h2|tag:h4", "h4", null)]
    public void Pairs_are_read_and_the_last_one_counts(string value, string tag, string? color)
    {
        Assert.True(PipePairs.TryRead(value, out var pairs));
        Assert.Equal(tag, PipePairs.Find(pairs, "tag"));
        Assert.Equal(color, PipePairs.Find(pairs, "color"));
    }

    [Theory]
    [InlineData(".vc_custom_1{padding: 0;background-image: url(https://e.org/a.jpg?id=55) !important;}", "https://e.org/a.jpg", "55")]
    [InlineData(".x{background: #fff url('b.png')}", "b.png", null)]
    public void The_background_image_is_read(string css, string url, string? id)
    {
        Assert.True(DesignOptions.TryRead(css, out var options));
        Assert.Equal(new DesignOptions(url, id), options);
    }

    [Theory]
    [InlineData("12, 34,-1,56|full", "12 34 56")]
    [InlineData("https://e.org/a,b.jpg,https://e.org/c.jpg", "https://e.org/a,b.jpg https://e.org/c.jpg")]
    [InlineData("", "")]
    public void Image_ids_are_read(string value, string expected) => Assert.Equal(expected, string.Join(" ", ImageIds.Read(value)));

    [Fact]
    public void An_image_of_Ultimate_Addons_is_read()
    {
        Assert.True(UltImage.TryRead("id^12|url^https://e.org/a.jpg|caption^null|alt^Text|title^T", out var image));
        Assert.Equal(new UltImage("12", "https://e.org/a.jpg", "Text", null), image);
        Assert.True(UltImage.TryRead("12|https://e.org/a.jpg", out image));
        Assert.Equal(new UltImage("12", "https://e.org/a.jpg", null, null), image);
    }

    [Fact]
    public void Links_of_a_gallery_keep_their_places() => Assert.Equal(["a", "", "c"], ExplodedList.Read("a,,c"));

    [Theory]
    [InlineData("<p>\n{0}\n</p>")]
    [InlineData("{0}")]
    [InlineData(" {0}<br />\n")]
    public void Raw_html_is_read_among_stray_tags(string frame)
    {
        const string html = "<p class=\"x\">100 % + äöü</p>";

        Assert.True(RawHtml.TryRead(frame.Replace("{0}", Encode(html), StringComparison.Ordinal), out var read));
        Assert.Equal(html, read);
    }

    [Fact]
    public void Html_that_was_never_encoded_is_read()
    {
        Assert.True(RawHtml.TryRead("<b>plain</b> text", out var html));
        Assert.Equal("<b>plain</b> text", html);
    }

    [Fact]
    public void Whatever_is_encoded_comes_back() => Gen.String[" !\"#%&'()*+,-./:;<=>?@[]{|}~aZ09äß日\n"].Where(s => s.Trim().Length > 1).Sample(text =>
    {
        var isRaw = RawHtml.TryRead(Encode(text), out var html) && html == text;
        var isSafe = text.Contains('`', StringComparison.Ordinal) || (SafeText.TryRead("#E-8_" + Encode(text), out var safe) && safe == text);
        var group = Uri.EscapeDataString(JsonSerializer.Serialize(new[] { new Dictionary<string, string> { ["k"] = text } }));
        var isGroup = ParamGroup.TryRead(group, out var rows) && rows[0][0].Value == text;
        var isLink = VcLink.TryRead("title:t|url:" + Uri.EscapeDataString(text.Trim()), out var link) && link.Url == text.Trim();
        return isRaw && isSafe && isGroup && isLink;
    });

    [Fact]
    public void Whatever_is_given_nothing_throws() => Strings.Sample(value =>
    {
        foreach (var prefix in (ImmutableArray<string>)["", "#E-8_", "{", "[", "%5B", "url:", "id^", "{\"url\":\""])
        {
            var text = prefix + value;
            _ = VcLink.TryRead(text, out _) | ParamGroup.TryRead(text, out _) | RawHtml.TryRead(text, out _) | SafeText.TryRead(text, out _)
                | UltImage.TryRead(text, out _) | PipePairs.TryRead(text, out _) | DesignOptions.TryRead(text, out _) | ChartSeries.TryRead(text, out _);
            _ = (ImageIds.Read(text), ExplodedList.Read(text), ProgressBars.Read(text), BacktickEscapes.Undo(text));
        }
    });

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.EscapeDataString(text)));
}
