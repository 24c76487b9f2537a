using System.Text;

namespace VcCleaner.Sites;

/// <summary>Obsidian: notes that are named after their titles and refer to each other as files, pictures in a folder of attachments.</summary>
internal static class ObsidianProfile
{
    public static SiteProfile Create() => new()
    {
        Name = "obsidian",
        Layout = new SiteLayout { Page = "{place}.md", Url = "/{place}.md", FrontUrl = "", NamesByTitle = true },
        // It shows no offset.
        DateFormat = "yyyy-MM-dd'T'HH:mm:ss",
        LinksFromRoot = false,
        MediaFolder = "attachments",
        MediaUrl = "/attachments",
        EscapeRules = TemplateSyntax.ObsidianRules,
        Keys =
        [
            new("title", facts => facts.TitleValue),
            new("aliases", facts => facts.SlugValue is { } slug ? new ListValue([slug]) : null),
            new("date", facts => facts.Date),
            new("modified", facts => facts.Modified),
            new("draft", facts => facts.Draft),
            new("tags", facts => Tags(facts)),
            new("categories", facts => facts.Categories),
            new("author", facts => facts.Author),
            new("description", facts => facts.Description),
            new("excerpt", facts => facts.Summary),
            new("image", facts => facts.Image),
            new("order", facts => facts.Weight),
            new("lang", facts => facts.Language),
            new("translations", facts => facts.TranslationKey),
            .. OldSiteKeys.All,
        ],
    };

    private static ListValue? Tags(ArticleFacts facts) => facts.Tags is ListValue tags ? new ListValue([.. tags.Items.Select(Tag).Where(tag => tag.Length > 0).Distinct()]) : null;

    /// <summary>Letters, digits, and few signs, but not digits alone: <c>#2024</c> is no tag.</summary>
    private static string Tag(string name)
    {
        var tag = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '/' || rune.Value > 0x2000) tag.Append(rune);
            else if (tag.Length > 0 && tag[^1] != '-') tag.Append('-');
        }

        var safe = tag.ToString().Trim('-', '/');
        return safe.Length > 0 && safe.All(char.IsDigit) ? "y" + safe : safe;
    }
}
