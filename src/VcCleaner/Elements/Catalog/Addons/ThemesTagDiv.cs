using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Newspaper and Newsmag (tagDiv).</summary>
/// <remarks>
/// <c>td_</c> lists posts, <c>tdm_</c> holds content, <c>tdb_</c> shows data of the post. Longer texts are encoded as raw HTML is;
/// an image is an id, or a name of the theme's demo between <c>iii_</c> and <c>_iii</c>.
/// </remarks>
internal static class ThemesTagDiv
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("tagDiv",
    [
        // Text
        Content("tdm_block_column_title", EncodedTitle("title_text", 3, "title_tag"), Words("tds_title3-subtitle_text").When("tds_title", "", "tds_title3")),
        Content("tdm_block_inline_text", Prose("description", ValueEncoding.RawHtml)),
        Content("tdm_block_list", Prose("items", ValueEncoding.RawHtml)),
        Content("td_block_title", Words("big_title_text"), Title("custom_title")),
        Layout("td_block_text_with_title", Title("custom_title"), Body),

        // Boxes
        Content(
            "tdm_block_icon_box",
            EncodedTitle("title_text", 3, "title_tag"),
            Prose("description", ValueEncoding.RawHtml),
            UrlLink("button_url", label: "button_text")),
        Content(
            "tdm_block_column_content",
            Image("image1"),
            EncodedTitle("title_text", 3, "title_tag"),
            Prose("description", ValueEncoding.RawHtml),
            UrlLink("url")),
        Content(
            "tdm_block_text_image",
            EncodedTitle("title_text", 3, "title_tag"),
            Prose("description", ValueEncoding.RawHtml),
            UrlLink("button_url", label: "button_text"),
            Image("image")),
        Content(
            "tdm_block_hero",
            Image("image"),
            EncodedTitle("title_text", 1, "title_tag"),
            Prose("description", ValueEncoding.RawHtml),
            UrlLink("button_url", label: "button_text"),
            UrlLink("button_url-1", label: "button_text-1")),
        Content(
            "tdm_block_image_info_box",
            Image("box_image"),
            Title("box_title"),
            Prose("box_description", ValueEncoding.RawHtml),
            UrlLink("button_url", label: "button_text"),
            UrlLink("box_custom_url")),
        Content(
            "tdm_block_title_over_image",
            Image("image"),
            EncodedTitle("title_text", 3, "title_tag"),
            Words("subtitle_text"),
            UrlLink("url")),
        Content(
            "tdm_block_team_member",
            Image("image"),
            Title("name"),
            Words("job_title"),
            Prose("description", ValueEncoding.RawHtml),
            Profile("facebook"),
            Profile("twitter"),
            Profile("instagram"),
            Profile("linkedin"),
            Profile("youtube"),
            Profile("vimeo"),
            Profile("dribbble"),
            Profile("googleplus"),
            Profile("blogger")),
        Quotation("tdm_block_testimonial", Prose("description", ValueEncoding.RawHtml), Image("image"), Words("name"), Words("job_title")),

        // Prices and figures
        Content(
            "tdm_block_food_menu",
            Image("image"),
            EncodedTitle("title_text", 3, "title_tag"),
            Words("price"),
            Prose("description", ValueEncoding.RawHtml)),
        Content(
            "tdm_block_pricing",
            EncodedTitle("title_text", 3, "title_tag"),
            Prose("description", ValueEncoding.RawHtml),
            StrongLine(Words("currency"), Words("initial_price"), Words("period")),
            Prose("features", ValueEncoding.RawHtml),
            UrlLink("button_url", label: "button_text")),
        Content("tdm_block_counter", StrongLine(Words("counter_number")), Words("counter_title")),
        Content("tdm_block_progress_bar", Labelled(Words("progress_title"), Words("progress_percentage"))),

        // Media
        Content("tdm_block_inline_image", Image("image"), Prose("caption_text", ValueEncoding.RawHtml)),
        Content("tdm_block_client", Image("image"), UrlLink("url")),
        Content(
            "td_block_image_box",
            [
                Title("custom_title"),
                .. new[] { 0, 1, 2, 3 }
                    .SelectMany(n => new Part[] { Image($"image_item{n}"), UrlLink($"custom_url_item{n}", label: $"image_title_item{n}") }),
            ]),
        Dynamic("td_block_video_youtube", "playlist", Title("playlist_title"), Words("playlist_yt")),
        Decoration("tdm_block_icon"),

        // Links
        Content("tdm_block_button", UrlLink("button_url", label: "button_text")),
        Content(
            "tdm_block_socials",
            Profile("facebook"),
            Profile("twitter"),
            Profile("instagram"),
            Profile("youtube"),
            Profile("vk"),
            Profile("googleplus")),

        // What WordPress makes
        .. Enumerable.Range(1, 25).Select(number => Dynamic($"td_block_{number}", "list of posts", Title("custom_title"))),
        .. Enumerable.Range(1, 12).Select(number => Dynamic($"td_block_big_grid_{number}", "list of posts")),
        .. Enumerable.Range(1, 10).Select(number => Dynamic($"td_block_big_grid_fl_{number}", "list of posts")),
        .. Enumerable.Range(1, 8).Select(number => Dynamic($"td_block_big_grid_flex_{number}", "list of posts")),
        .. Enumerable.Range(1, 5).Select(number => Dynamic($"td_flex_block_{number}", "list of posts", Title("custom_title"))),
        Dynamic("td_block_trending_now", "list of posts"),
        Dynamic("td_block_slide", "list of posts", Title("custom_title")),
        Dynamic("td_block_ad_box", "block of advertising", Words("spot_title")),
        Dynamic("td_block_social_counter", "row of social buttons", Title("custom_title")),
        Dynamic("td_block_instagram", "feed", Title("custom_title"), Words("instagram_id")),
        Dynamic("td_block_weather", "weather report", Title("custom_title"), Words("w_location")),
        .. Dynamics("part of the post", "tdb_title", "tdb_single_content", "tdb_single_categories"),
        .. Dynamics("part of the post", "tdb_single_author", "tdb_single_author_box"),
        .. Dynamics("part of the post", "tdb_single_date", "tdb_single_subtitle", "tdb_single_bg_featured_image"),
        .. Dynamics("part of the post", "tdb_single_review_overall", "tdb_single_review_overview", "tdb_single_review_summary"),
        .. Dynamics("list of posts", "tdb_loop", "tdb_single_related"),
        Dynamic("tdb_single_comments", "list of comments"),
        Dynamic("tdb_single_post_share", "row of social buttons"),
    ]);
}
