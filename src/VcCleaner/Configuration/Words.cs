using System.Collections.Immutable;
using VcCleaner.Elements;

namespace VcCleaner.Configuration;

/// <summary>Every key and every word of a choice that a <c>vccleaner.json</c> may hold. The schema beside this file says the same, and a test compares.</summary>
internal static class Words
{
    public const string Schema = "$schema";
    public const string Placeholders = "placeholders";
    public const string IncludeHidden = "includeHidden";
    public const string Families = "families";
    public const string Shortcodes = "shortcodes";

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

    /// <summary>The keys of the file.</summary>
    public static ImmutableArray<string> RootKeys { get; } = [Schema, Placeholders, IncludeHidden, Families, Shortcodes];

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

    public static ImmutableArray<(string Word, Placeholder Placeholder)> PlaceholderWords { get; } =
    [
        ("comment", Placeholder.Comment),
        ("text", Placeholder.Text),
        ("none", Placeholder.None),
    ];
}
