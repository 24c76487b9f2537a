using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Images, galleries, films and maps.</summary>
internal static class CoreMedia
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Content(
            "vc_single_image",
            Title("title", 2),
            Image("image").Unless("source", "external_link", "featured_image"),
            Image("custom_src", ValueEncoding.Url).When("source", "external_link"),
            Words("caption").When("source", "external_link").Unless("custom_src", ""),
            Link("link").When("onclick", "", "custom_link"),
            Link("img_link", encoding: ValueEncoding.BareUrl).When("onclick", "", "custom_link").When("link", "")) with
        {
            Handler = SingleImage.Lower,
            Kind = "featured image",
            DynamicWhen = [If("source", "featured_image")],
            Filled = (PostField.FeaturedImage, "image"),
        },
        Pictures("vc_gallery"),
        Pictures("vc_images_carousel"),
        Pictures("vc_jcarousel") with { Successor = "vc_images_carousel" },
        Content("vc_media_grid", Title("title", 2), Image("include")),
        Content("vc_masonry_media_grid", Title("title", 2), Image("include")),
        Content("vc_video", Title("title", 2), Embed("link").WithSample("https://vimeo.com/channels/staffpicks/181907337")),
        Content("vc_gmaps", Title("title", 2), Embed("link", ValueEncoding.Safe).WithSample("a map of New York")),
    ];

    private static ElementDefinition Pictures(string tag) =>
        Content(
            tag,
            Title("title", 2),
            Image("images").Unless("source", "external_link"),
            Image("custom_srcs", ValueEncoding.Safe).When("source", "external_link"),
            ImageLinks("custom_links").When("onclick", "custom_link"));
}
