using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>The shortcodes of WordPress itself.</summary>
internal static class WordPressCore
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        // The text after the image is the caption; up to WordPress 3.3 an attribute was.
        Enclosing("caption", Body, Words("caption")) with { Handler = Caption.Lower },
        Enclosing("wp_caption", Body, Words("caption")) with { Handler = Caption.Lower },
        Content("gallery", Image("ids"), Image("include").When("ids", "")) with
        {
            // Without ids it shows whatever was uploaded to the post.
            Kind = "gallery of the post",
            DynamicWhen = [If("ids", ""), If("include", "")],
        },
        Player("audio", "mp3", "m4a", "ogg", "wav", "flac", "wma"),
        Player("video", "mp4", "m4v", "webm", "ogv", "flv", "wmv"),
        Content("playlist", Media("ids"), Media("include").When("ids", "")) with
        {
            Kind = "playlist of the post",
            DynamicWhen = [If("ids", ""), If("include", "")],
        },
        Content("embed", Embed("src"), EmbedBody),
    ];

    /// <summary>The same recording may be given in several formats; the first is enough.</summary>
    private static ElementDefinition Player(string tag, params ImmutableArray<string> formats)
    {
        var parts = ImmutableArray.Create<Part>(Embed("src"));
        for (var i = 0; i < formats.Length; i++)
        {
            var part = Embed(formats[i]).When("src", "");
            for (var j = 0; j < i; j++) part = part.When(formats[j], "");
            parts = parts.Add(part);
        }

        return Content(tag, parts);
    }
}
