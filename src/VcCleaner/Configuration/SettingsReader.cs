using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Text;

namespace VcCleaner.Configuration;

/// <summary>Reads a <c>vccleaner.json</c>. Never throws; whoever gets an error among the findings should not go on.</summary>
internal static class SettingsReader
{
    /// <summary>No screen is wider.</summary>
    public const int MaxWrapWidth = 1000;

    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Gets every finding, each an error.</param>
    public static Settings Read(SourceText source, DiagnosticBag diagnostics)
    {
        var settings = Settings.None;
        if (JsonNodeReader.Read(source, diagnostics) is not { } root) return settings;

        var values = new SettingValues(diagnostics);
        if (values.Object(source.Name, root) is not { } file) return settings;
        values.CheckKeys(file, Words.RootKeys);
        foreach (var member in file.Members)
        {
            settings = member.Key switch
            {
                Words.Profile => settings with { Profile = values.Word(member, [.. Words.Profiles.Select(known => known.Word)]) },
                Words.Output => settings with { Output = values.Text(member) },
                Words.Wrap => settings with { WrapWidth = values.Number(member, 0, MaxWrapWidth) },
                Words.EndOfLine => settings with { EndsLinesWithReturn = values.Choice(member, Words.EndOfLineWords) },
                Words.Images => settings with { Images = values.Choice(member, Words.ImageWords) },
                Words.Site => settings with { SiteUrl = values.Text(member) },
                Words.Media => settings with { Media = values.Texts(member) },
                Words.MediaRoot => settings with { MediaRoot = values.Text(member) },
                Words.Exclude => settings with { Exclude = values.Texts(member) },
                Words.FrontMatter => settings with { FrontMatter = new FrontMatterReader(values).Read(member) },
                Words.Placeholders => settings with { Placeholders = values.Choice(member, Words.PlaceholderWords) },
                Words.IncludeHidden => settings with { IncludeHidden = values.Switch(member) },
                Words.Infer => settings with { Infer = new InferSettingsReader(values).Read(member) },
                Words.Families => settings with { Families = Families(member, values) },
                Words.Shortcodes => settings with { Shortcodes = Shortcodes(member, values) },
                Words.Csv => settings with { CsvColumns = CsvColumns(member, values) },
                _ => settings with { Lint = LintSettingsReader.Read(member, settings.Lint, values) },
            };
        }

        return settings;
    }

    private static ImmutableArray<FamilyPolicy> Families(JsonMember member, SettingValues values)
    {
        if (values.Object(member.Key, member.Value) is not { } families) return [];
        values.CheckKeys(families, ElementCatalog.FamilyNames);
        var policies = ImmutableArray.CreateBuilder<FamilyPolicy>();
        foreach (var family in families.Members.DistinctBy(family => family.Key))
        {
            if (values.Choice(family, Words.PolicyWords) is { } policy) policies.Add(new FamilyPolicy(family.Key, policy));
        }

        return policies.ToImmutable();
    }

    private static ImmutableArray<ElementDefinition> Shortcodes(JsonMember member, SettingValues values)
    {
        if (values.Object(member.Key, member.Value) is not { } shortcodes) return [];
        values.CheckTwice(shortcodes, StringComparer.OrdinalIgnoreCase);
        var mappings = new ShortcodeMappingReader(values);
        return [.. shortcodes.Members.Select(mappings.Read).OfType<ShortcodeMapping>().DistinctBy(mapping => mapping.Tag).Select(OwnElement.Row)];
    }

    private static FrozenDictionary<string, string> CsvColumns(JsonMember member, SettingValues values)
    {
        if (values.Object(member.Key, member.Value) is not { } columns) return FrozenDictionary<string, string>.Empty;

        values.CheckKeys(columns, Words.CsvKeys);
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in columns.Members)
        {
            if (values.Name(column.Key, column.Value, "the heading of a column") is { } heading) headings[column.Key] = heading;
        }

        return headings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
