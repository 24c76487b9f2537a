using System.Collections.Immutable;
using VcCleaner.Elements;
using VcCleaner.Sites;

namespace VcCleaner.Configuration;

/// <summary>Every key and every word of a choice that a <c>vccleaner.json</c> may hold. The schema beside this file says the same, and a test compares.</summary>
internal static class Words
{
    public const string Schema = "$schema";
    public const string Profile = "profile";
    public const string Output = "output";
    public const string Wrap = "wrap";
    public const string EndOfLine = "eol";
    public const string Images = "images";
    public const string Site = "site";
    public const string Media = "media";
    public const string MediaRoot = "mediaRoot";
    public const string Exclude = "exclude";
    public const string FrontMatter = "frontMatter";
    public const string Placeholders = "placeholders";
    public const string IncludeHidden = "includeHidden";
    public const string Infer = "infer";
    public const string Families = "families";
    public const string Shortcodes = "shortcodes";
    public const string Csv = "csv";

    public const string Meta = "meta";
    public const string Value = "value";

    public const string Rules = "rules";
    public const string PerPostIgnores = "perPostIgnores";
    public const string PerFileIgnores = "perFileIgnores";
    public const string Baseline = "baseline";

    public const string As = "as";
    public const string Title = "title";
    public const string Level = "level";
    public const string LevelFrom = "levelFrom";
    public const string Text = "text";
    public const string Image = "image";
    public const string Link = "link";
    public const string Label = "label";

    public const string Attribute = "attribute";
    public const string Encoding = "encoding";

    /// <summary>The keys of the file that <c>lint</c> reads.</summary>
    public static ImmutableArray<string> LintKeys => [Rules, PerPostIgnores, PerFileIgnores, Baseline];

    /// <summary>The keys of the file.</summary>
    public static ImmutableArray<string> RootKeys { get; } =
        [Schema, Profile, Output, Wrap, EndOfLine, Images, Site, Media, MediaRoot, Exclude, FrontMatter, Placeholders, IncludeHidden, Infer, Families, Shortcodes, Csv, .. LintKeys];

    public const string Headings = "headings";
    public const string Lists = "lists";
    public const string Citations = "citations";
    public const string PromoteBold = "promoteBold";
    public const string Threshold = "threshold";

    /// <summary>The keys of what is recovered from plain lines.</summary>
    public static ImmutableArray<string> InferKeys { get; } = [Headings, Lists, Citations, PromoteBold, Threshold];

    /// <summary>The keys of what is added to the front matter; one of them at a time.</summary>
    public static ImmutableArray<string> FrontMatterKeys { get; } = [Meta, Value];

    public static ImmutableArray<(string Word, SiteProfile Profile)> Profiles => [.. SiteProfiles.All.Select(profile => (profile.Name, profile))];

    public static ImmutableArray<(string Word, ImagePolicy Policy)> ImageWords { get; } =
        [("keep", ImagePolicy.Keep), ("relative", ImagePolicy.Relative), ("manifest", ImagePolicy.Manifest)];

    /// <summary>The words for ends of lines; the second one puts a carriage return before each line feed.</summary>
    public static ImmutableArray<(string Word, bool HasReturn)> EndOfLineWords { get; } = [("lf", false), ("crlf", true)];

    /// <summary>What a column of a table can hold.</summary>
    public static ImmutableArray<string> CsvKeys { get; } =
        ["content", "title", "id", "slug", "url", "date", "modified", "status", "type", "author", "excerpt", "categories", "tags", "image", "parent"];

    /// <summary>The keys of an attribute that is more than a name.</summary>
    public static ImmutableArray<string> AttributeKeys { get; } = [Attribute, Encoding];

    /// <summary>The recipes, and the keys that each understands.</summary>
    public static ImmutableArray<(string Word, Recipe Recipe, ImmutableArray<string> Keys)> Recipes { get; } =
    [
        ("text", Recipe.Text, [Title, Level, LevelFrom, Text, Image, Link, Label]),
        ("heading", Recipe.Heading, [Text, Level, LevelFrom, Link]),
        ("link", Recipe.Link, [Link, Label]),
        ("image", Recipe.Images, [Image, Link, Text]),
        ("images", Recipe.Images, [Image, Link, Text]),
        ("quote", Recipe.Quote, [Title, Level, LevelFrom, Text, Image, Link, Label]),
        ("list-item", Recipe.ListItem, [Title, Level, LevelFrom, Text, Image, Link, Label]),
        ("section", Recipe.Section, [Title, Level, LevelFrom, Text, Image, Link, Label]),
        ("unwrap", Recipe.Unwrap, []),
        ("drop", Recipe.Drop, []),
        ("keep", Recipe.Keep, []),
        ("fail", Recipe.Fail, []),
    ];

    /// <summary>How a value may be written.</summary>
    public static ImmutableArray<(string Word, ValueEncoding Encoding)> Encodings { get; } =
    [
        ("plain", ValueEncoding.Plain),
        ("url", ValueEncoding.Url),
        ("bare-url", ValueEncoding.BareUrl),
        ("vc-link", ValueEncoding.VcLink),
        ("images", ValueEncoding.ImageIds),
        ("raw-html", ValueEncoding.RawHtml),
        ("safe", ValueEncoding.Safe),
        ("percent", ValueEncoding.Percent),
        ("commas", ValueEncoding.Commas),
        ("lines", ValueEncoding.Lines),
        ("semicolons", ValueEncoding.Semicolons),
    ];

    /// <summary>What may be done with a whole family.</summary>
    public static ImmutableArray<(string Word, ElementPolicy Policy)> PolicyWords { get; } =
    [
        ("convert", ElementPolicy.Convert),
        ("drop", ElementPolicy.Drop),
        ("keep", ElementPolicy.Keep),
        ("fail", ElementPolicy.Refuse),
    ];

    /// <summary>How much a rule matters.</summary>
    public static ImmutableArray<string> RuleLevels { get; } = ["off", "info", "warning", "error"];

    public static ImmutableArray<(string Word, Placeholder Placeholder)> PlaceholderWords { get; } =
    [
        ("comment", Placeholder.Comment),
        ("text", Placeholder.Text),
        ("none", Placeholder.None),
    ];
}
