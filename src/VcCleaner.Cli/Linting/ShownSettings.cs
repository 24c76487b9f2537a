using System.Collections.Immutable;
using System.Text.Json;
using VcCleaner.Cli.Inputs;
using VcCleaner.Configuration;
using VcCleaner.Diagnostics;
using VcCleaner.Reporting;
using JsonText = VcCleaner.Cli.Explaining.JsonText;

namespace VcCleaner.Cli.Linting;

/// <summary>What a run would go by, as <c>--show-settings</c> prints it: the configuration that was found, and what it and the command line make of each rule.</summary>
internal static class ShownSettings
{
    public static string ToJson(LintArguments typed, LintRequest request, Settings settings, Surroundings surroundings) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("configuration", ConfigurationOf(typed, settings, surroundings));
        json.WriteString("root", Named(request.Paths.Root, surroundings));
        json.WriteBoolean("deep", request.Conversion is not null);
        json.WriteString("fix", request.Fix?.ToString().ToLowerInvariant());
        json.WriteString("failOn", request.FailOn?.ToWord() ?? "never");
        if (request.MaxWarnings is { } most) json.WriteNumber("maxWarnings", most);
        else json.WriteNull("maxWarnings");
        json.WriteString("baseline", request.BaselinePath is { } path ? Named(path, surroundings) : null);
        WriteWords(json, "exclude", [.. settings.Exclude, .. typed.Input.Exclude]);
        WriteIgnores(json, "perPostIgnores", settings.Lint.PerPostIgnores);
        WriteIgnores(json, "perFileIgnores", settings.Lint.PerFileIgnores);
        WriteRules(json, request);
        json.WriteEndObject();
    });

    private static string? ConfigurationOf(LintArguments typed, Settings settings, Surroundings surroundings) =>
        settings.Folder is null ? null : Named(typed.Config ?? ConfigurationFile.Find(surroundings.WorkingDirectory)!, surroundings);

    private static string Named(string path, Surroundings surroundings) =>
        Path.GetRelativePath(surroundings.WorkingDirectory, surroundings.FullPath(path)).Replace('\\', '/');

    private static void WriteWords(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void WriteIgnores(Utf8JsonWriter json, string name, ImmutableArray<RuleIgnore> ignores)
    {
        json.WriteStartObject(name);
        foreach (var ignore in ignores) WriteWords(json, ignore.Place, ignore.Rules);
        json.WriteEndObject();
    }

    /// <summary>What is looked for, and how much it matters.</summary>
    private static void WriteRules(Utf8JsonWriter json, LintRequest request)
    {
        json.WriteStartObject("rules");
        var (selection, depth) = (request.Options.Selection, request.Options.Depth);
        foreach (var rule in DiagnosticCatalog.All.Where(rule => rule.Depth <= depth && selection.IsSelected(rule)).OrderBy(rule => rule.Id, StringComparer.Ordinal))
            json.WriteString($"{rule.Id} {rule.Name}", selection.SeverityOf(rule).ToWord());
        json.WriteEndObject();
    }
}
