using System.Collections.Immutable;

namespace VcCleaner.Tests.Exports.OneSite;

/// <summary>One invented site, to be written in every format that can be read.</summary>
internal sealed record SampleSite
{
    public const string Url = "https://harbour.example";

    public ImmutableArray<SamplePost> Posts { get; init; } = [];

    public ImmutableArray<SampleFile> Files { get; init; } = [];

    /// <summary>Id, taxonomy, slug, name.</summary>
    public ImmutableArray<(int Id, string Taxonomy, string Slug, string Name)> Terms { get; init; } = [];

    /// <summary>A site with what is hard to write: quotes, backslashes, line ends, several scripts, hierarchy, serialized fields.</summary>
    public static SampleSite Create(bool isWestern = false) => new()
    {
        Posts =
        [
            new(11, "page", "about", "About \"us\" & them", 0,
                "[vc_row][vc_column width=\"1/2\"][vc_column_text]It's a quay — \"old\" and C:\\new\\table.\n\nSecond paragraph; with (brackets), commas, 100% and a_b.\n\n[/vc_column_text][/vc_column]"
                + "[vc_column width=\"1/2\"][vc_single_image image=\"21\"][/vc_column][/vc_row]\n<!--more-->\n<a href=\"https://harbour.example/2024/05/the-fair/\">The fair</a>"),
            new(12, "page", "team", "The team", 11, "[vc_row][vc_column][vc_btn title=\"Write to us\" link=\"url:https%3A%2F%2Fharbour.example%2Fabout%2F|title:Write%20to%20us\"][/vc_column][/vc_row]\n'); DROP TABLE wp_posts; -- '"),
            new(13, "post", "the-fair", "The fair", 0, "We sold \u201Celder\u201D & plum jam \u2013 and café crème.\n\n<ul>\n<li>one</li>\n<li>two's</li>\n</ul>") { Terms = [3, 1, 2], FeaturedId = 21, Excerpt = "Jam,\nand more \"jam\".", IsSticky = true },
            new(14, "post", "glossary", isWestern ? "Glossar ÄÖÜ" : "Глоссарий 词汇 😀", 0, isWestern ? "Größe, Straße, naïve." : "Дом, 港, ελιά, 😀 und Straße.") { Terms = [1] },
            new(15, "post", "plans", "Plans", 0, "Not ready.") { Status = "draft" },
            new(16, "post", "diary", "Diary", 0, "Private words.") { Status = "private" },
            new(17, "post", "gone", "Gone", 0, "Binned words.") { Status = "trash" },
        ],
        Files = [new(21, "2024/05/quay.jpg", "The quay", "Boats at the \"old\" quay", "Seen from the pier")],
        Terms = [(1, "category", "news", "News"), (2, "category", "boats-more", "Boats & more"), (3, "post_tag", "plum-jam", "plum jam")],
    };
}

internal sealed record SamplePost(int Id, string Type, string Slug, string Title, int ParentId, string Content)
{
    public string Status { get; init; } = "publish";

    public string Excerpt { get; init; } = "";

    public int FeaturedId { get; init; }

    public bool IsSticky { get; init; }

    public ImmutableArray<int> Terms { get; init; } = [];

    /// <summary>As WordPress computes it.</summary>
    public string Url => Status is "draft" ? $"{SampleSite.Url}/?p={Id}"
        : Type == "post" ? $"{SampleSite.Url}/2024/05/{Slug}/"
        : ParentId == 0 ? $"{SampleSite.Url}/{Slug}/" : $"{SampleSite.Url}/about/{Slug}/";
}

internal sealed record SampleFile(int Id, string Path, string Title, string AlternativeText, string Caption)
{
    public string Url => $"{SampleSite.Url}/wp-content/uploads/{Path}";

    public string Slug => $"file-{Id}";

    public string Metadata => $"a:4:{{s:5:\"width\";i:1600;s:6:\"height\";i:900;s:4:\"file\";s:{Path.Length}:\"{Path}\";s:5:\"sizes\";a:1:{{s:9:\"thumbnail\";a:3:{{s:4:\"file\";s:16:\"quay-150x150.jpg\";s:5:\"width\";i:150;s:6:\"height\";i:150;}}}}}}";
}
