using System.Text;
using VcCleaner.Exports;
using VcCleaner.Sites;
using VcCleaner.Tests.Exports;

namespace VcCleaner.Tests.Sites;

/// <summary>Converts small whole exports.</summary>
internal static class SiteBuilder
{
    public static (List<SiteFile> Files, Dictionary<string, string> Sides) Convert(string items, SiteOptions? options = null)
    {
        var bytes = Encoding.UTF8.GetBytes(ExportBuilder.Head + items + ExportBuilder.Tail);
        return Convert([new InputFile("site.xml", () => new MemoryStream(bytes))], options ?? new SiteOptions());
    }

    public static (List<SiteFile> Files, Dictionary<string, string> Sides) Convert(IEnumerable<InputFile> inputs, SiteOptions options)
    {
        var site = SiteConversion.Open(inputs, options);
        var pipeline = new Pipeline(new PipelineOptions());
        var files = site.Items().Select(item => site.Convert(item, pipeline)).OfType<SiteFile>().ToList();
        var sides = site.CollectSides();
        foreach (var file in files) sides.Add(new SideNote(0, file.Path) { Url = file.Url, Media = file.Media, Comments = file.Comments });
        return (files, sides.ToFiles().ToDictionary(side => side.Path, side => side.Text));
    }

    /// <summary>The only article of a site.</summary>
    public static SiteFile One(string item, SiteOptions? options = null) => Convert(item, options).Files.Single();

    public static SiteOptions For(SiteProfile profile, ImagePolicy images = ImagePolicy.Keep) => new() { Profile = profile, Images = images };

    /// <summary>An article; metadata as further elements.</summary>
    public static string Article(int id, string slug, string content, string type = "page", string status = "publish", string title = "A title", string more = "") =>
        $"""
        <item>
        	<title><![CDATA[{title}]]></title>
        	<link>https://harbour.example/{slug}/</link>
        	<content:encoded><![CDATA[{content}]]></content:encoded>
        	<wp:post_id>{id}</wp:post_id>
        	<wp:post_name><![CDATA[{slug}]]></wp:post_name>
        	<wp:post_type><![CDATA[{type}]]></wp:post_type>
        	<wp:status><![CDATA[{status}]]></wp:status>
        	<wp:post_date><![CDATA[2020-05-06 07:08:09]]></wp:post_date>
        	<wp:post_date_gmt><![CDATA[2020-05-06 05:08:09]]></wp:post_date_gmt>
        	{more}
        </item>

        """;

    /// <summary>The file without its front matter.</summary>
    public static string Body(this SiteFile file) => file.Text[(file.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Trim();

    public static Dictionary<string, object> FrontMatter(this SiteFile file)
    {
        var end = file.Text.IndexOf("\n---\n", StringComparison.Ordinal);
        return new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(file.Text[4..(end + 1)]);
    }
}
