using System.Collections.Immutable;
using VcCleaner.Cli.Arguments;
using VcCleaner.Configuration;
using VcCleaner.Sites;
using static VcCleaner.Cli.Arguments.OptionDeclaration;

namespace VcCleaner.Cli.Converting;

/// <summary>The options of <c>convert</c> that only whole exports take.</summary>
internal static class ExportOptions
{
    public static ImmutableArray<OptionDeclaration<ConvertArguments>> Create() =>
    [
        Choice("--profile", "Whom the files of an export are for: decides folders, front matter and escapes.",
            [.. SiteProfiles.All.Select(profile => (profile.Name, profile.Name))], (export, value) => export with { Profile = value }),
        Flag<ConvertArguments>("--mdx", "Write MDX, for sites of Astro or Docusaurus that insist on it.",
            typed => typed with { Export = typed.Export with { Mdx = true } }),
        Value("--only-type", "LIST", "Write only these types of an export, as post,page.",
            (export, value) => export with { OnlyTypes = ExportArguments.List(value) }),
        Value("--only-status", "LIST", "Write articles of these statuses, as publish,draft; by default only published ones.",
            (export, value) => export with { OnlyStatuses = ExportArguments.List(value) }),
        Flag<ConvertArguments>("--include-private", "Write private and password-protected articles, too.",
            typed => typed with { Export = typed.Export with { IncludePrivate = true } }),
        Value("--post", "LIST", "Write only the articles of these ids or slugs.",
            (export, value) => export with { Posts = ExportArguments.List(value) }),
        Value("--since", "DATE", "Write only what changed on or after DATE, as 2024-12-31.",
            (export, value) => export with { Since = value }),
        Choice("--images", "Where images point: to the old site, or to the place that the media manifest gives them.",
            [.. Words.ImageWords], (export, value) => export with { Images = value }),
        Choice("--comments", "Whether approved comments are written to comments.json: names, dates and words, never addresses.",
            [("none", false), ("json", true)], (export, value) => export with { Comments = value }),
        Value("--site", "URL", "Address of the old site, where the export does not tell it.",
            (export, value) => export with { SiteUrl = value }),
        Value("--media-root", "FOLDER",
            "A copy of wp-content/uploads: images and links point to its files, and each one that is missing is a finding.",
            (export, value) => export with { MediaRoot = value }),
        Value("--table-prefix", "PREFIX", "Which site of a database dump to read, as wp_2_; by default the one with most posts.",
            (export, value) => export with { TablePrefix = value }),
    ];

    private static OptionDeclaration<ConvertArguments> Value(
        string names, string valueName, string description, Func<ExportArguments, string, ExportArguments> set) =>
        Value<ConvertArguments>(names, valueName, description, (typed, value) => typed with { Export = set(typed.Export, value) });

    private static OptionDeclaration<ConvertArguments> Choice<TValue>(
        string names, string description, (string Word, TValue Value)[] choices, Func<ExportArguments, TValue, ExportArguments> set) =>
        Choice<ConvertArguments, TValue>(names, description, choices,
            (typed, value) => typed with { Export = set(typed.Export, value) });
}
