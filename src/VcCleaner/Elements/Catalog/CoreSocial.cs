using System.Collections.Immutable;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Buttons and streams of other sites.</summary>
internal static class CoreSocial
{
    private const string Buttons = "row of social buttons";

    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Dynamic(
            "vc_flickr",
            "feed",
            Title("title", 2),
            Embed("flickr_id", prefix: "https://www.flickr.com/photos/").Unless("type", "group"),
            Embed("flickr_id", prefix: "https://www.flickr.com/groups/").When("type", "group")),
        Dynamic("vc_twitter", "feed", Title("title", 2), Embed("twitter_name", prefix: "https://twitter.com/")),
        Dynamic("vc_tweetmeme", Buttons, Embed("follow_user", prefix: "https://twitter.com/").When("type", "follow")),
        Dynamic("vc_facebook", Buttons),
        Dynamic("vc_googleplus", Buttons),
        Dynamic("vc_pinterest", Buttons),
    ];
}
