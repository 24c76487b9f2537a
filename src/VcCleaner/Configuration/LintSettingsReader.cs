using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Configuration;

/// <summary>Reads the keys of a <c>vccleaner.json</c> that only <c>lint</c> asks for.</summary>
internal static class LintSettingsReader
{
    /// <param name="member">A key of the file, one of these or another.</param>
    /// <param name="settings">What was read so far.</param>
    /// <param name="values">Takes values and reports those that are wrong.</param>
    public static LintSettings Read(JsonMember member, LintSettings settings, SettingValues values) => member.Key switch
    {
        Words.Rules => settings with { Rules = Levels(member, values) },
        Words.PerPostIgnores => settings with { PerPostIgnores = Ignores(member, values) },
        Words.PerFileIgnores => settings with { PerFileIgnores = Ignores(member, values) },
        Words.Baseline => settings with { Baseline = values.Text(member) },
        _ => settings,
    };

    private static ImmutableArray<KeyValuePair<string, string>> Levels(JsonMember member, SettingValues values)
    {
        if (values.Object(member.Key, member.Value) is not { } rules) return [];
        values.CheckTwice(rules, StringComparer.OrdinalIgnoreCase);
        var levels = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var rule in rules.Members)
        {
            if (!RuleSelector.IsKnown(rule.Key)) values.Wrong(member.Key, Expected(rule.Key), new JsonText(rule.KeySpan, rule.Key));
            else if (rule.Value is JsonText level && Words.RuleLevels.Contains(level.Value)) levels.Add(new(rule.Key, level.Value));
            else values.WrongWord(rule.Key, rule.Value, Words.RuleLevels);
        }

        return levels.ToImmutable();
    }

    private static ImmutableArray<RuleIgnore> Ignores(JsonMember member, SettingValues values)
    {
        if (values.Object(member.Key, member.Value) is not { } places) return [];
        values.CheckTwice(places, StringComparer.Ordinal);
        return [.. places.Members.Select(place => new RuleIgnore(place.Key, Selectors(place, values)))];
    }

    private static ImmutableArray<string> Selectors(JsonMember place, SettingValues values)
    {
        if (place.Value is not JsonList list)
        {
            values.Wrong(place.Key, "a list of rules", place.Value);
            return [];
        }

        var selectors = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items)
        {
            if (item is JsonText text && RuleSelector.IsKnown(text.Value)) selectors.Add(text.Value);
            else values.Wrong(place.Key, Expected((item as JsonText)?.Value ?? ""), item);
        }

        return selectors.ToImmutable();
    }

    private static string Expected(string selector) =>
        RuleSelector.Suggest(selector) is { } nearest ? $"ids and names of rules (did you mean `{nearest}`?)" : "ids and names of rules";
}
