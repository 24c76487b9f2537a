using System.Collections.Immutable;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Elements;
using VcCleaner.Text;

namespace VcCleaner.Conversion;

/// <summary>Finds the blocks of WordPress's own editor that hold nothing but their settings: <c>&lt;!-- wp:latest-posts {"order":"asc"} /--&gt;</c>.</summary>
/// <remarks>Most other blocks are HTML between two comments, which lose nothing when the comments go. These are filled when the page is asked for,
/// like <see cref="ElementRole.Dynamic"/> elements, and get the same placeholder. A cover's picture, too, may stand in its settings alone.</remarks>
internal static class DynamicBlocks
{
    /// <summary>What every block's comment begins with.</summary>
    public const string Start = "<!-- wp:";

    private const string Reusable = "<!-- wp:block ";

    private const string Cover = "<!-- wp:cover {";

    /// <summary>From WordPress 5.7 on the picture of a cover is an image in its HTML as well.</summary>
    private const string CoverImage = "wp-block-cover__image-background";

    /// <summary>How far behind the comment that image may stand.</summary>
    private const int CoverReach = 2_000;

    private const string CommentEnd = "-->";

    /// <summary>The comments of such blocks, in order.</summary>
    public static IEnumerable<TextSpan> Find(SourceText source, TextSpan within)
    {
        for (var at = within.Start; at < within.End;)
        {
            var start = source.Text.IndexOf(Start, at, within.End - at, StringComparison.Ordinal);
            if (start < 0) yield break;
            var end = source.Text.IndexOf(CommentEnd, start, within.End - start, StringComparison.Ordinal);
            if (end < 0) yield break;
            at = end + CommentEnd.Length;
            if (source.Text[end - 1] == '/' || IsCoverWithoutImage(source.Text, start, at)) yield return TextSpan.FromBounds(start, at);
        }
    }

    private static bool IsCoverWithoutImage(string text, int start, int end) =>
        text.AsSpan(start).StartsWith(Cover, StringComparison.Ordinal)
        && text.IndexOf(CoverImage, end, Math.Min(CoverReach, text.Length - end), StringComparison.Ordinal) < 0;

    /// <summary>The id of the reusable block that a comment prints, or null.</summary>
    public static string? TemplateOf(string comment) =>
        comment.StartsWith(Reusable, StringComparison.Ordinal) && Settings(comment[Reusable.Length..comment.LastIndexOf('/')].Trim()) is [{ Key: "ref", Value: var id }, ..] ? id : null;

    /// <summary>What is written for a block.</summary>
    public static Flow Lower(string comment, TextSpan span, Placeholder policy, DiagnosticBag diagnostics)
    {
        var content = comment.AsSpan(Start.Length, comment.Length - Start.Length - CommentEnd.Length).TrimEnd('/').Trim();
        var nameEnd = content.IndexOfAny(' ', '{');
        var name = (nameEnd < 0 ? content : content[..nameEnd]).ToString();
        var settings = nameEnd < 0 ? [] : Settings(content[nameEnd..].Trim().ToString());
        if (name == "cover") return Picture(settings);
        if (Kind(name) is not { } kind) return Flow.Empty;

        diagnostics.Report(DiagnosticCatalog.DynamicBlock, span, name, kind);
        var address = settings.FirstOrDefault(setting => setting.Key == "url" && setting.Value.StartsWith("http", StringComparison.Ordinal)).Value;
        if (address is not null) return Flow.Of(new Paragraph([new Link(address, null, [new TextRun(address)])]));
        return DynamicPlaceholder.Of(kind, "block", name, settings, policy);
    }

    /// <summary>The picture behind a cover is what it shows; a film is in its HTML.</summary>
    private static Flow Picture(ImmutableArray<KeyValuePair<string, string>> settings)
    {
        if (Setting("url") is not { Length: > 0 } url || Setting("backgroundType") == "video") return Flow.Empty;
        return Flow.Of(new Paragraph([new Image("", url, null) { AttachmentId = long.TryParse(Setting("id"), out var id) ? id : null }]));

        string? Setting(string name) => settings.FirstOrDefault(setting => setting.Key == name).Value;
    }

    /// <summary>What a block stands for; null for one that only fills space or ends a page.</summary>
    private static string? Kind(string name) => name switch
    {
        "spacer" or "nextpage" or "more" or "separator" => null,
        "latest-posts" or "query" => "list of posts",
        "block" => "reusable block",
        "navigation" or "page-list" => "menu",
        "rss" => "feed",
        "archives" or "calendar" or "categories" or "latest-comments" or "search" or "tag-cloud" => "widget",
        _ when name.StartsWith("post-", StringComparison.Ordinal) => "part of the post",
        _ when name.Contains("form", StringComparison.Ordinal) => "form",
        _ => "block",
    };

    private static ImmutableArray<KeyValuePair<string, string>> Settings(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return [];
            return
            [
                .. document.RootElement.EnumerateObject()
                    .Where(property => property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    .Select(property => KeyValuePair.Create(property.Name, property.Value.ToString())),
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
