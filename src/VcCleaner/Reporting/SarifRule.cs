using System.Diagnostics;
using System.Text.Json;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>A kind of finding as a rule of SARIF. GitHub requires all four texts, and cuts or refuses long ones.</summary>
internal static class SarifRule
{
    private const int MaxDescription = 1024;

    private static readonly string[] Areas =
        ["encoding", "shortcode", "element", "image", "link", "structure", "html", "front-matter", "", "tool"];

    public static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        var explanation = rule.Explanation.ReplaceLineEndings("\n").Trim();
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", PascalCase(rule.Name));
        WriteText(json, "shortDescription", Sentence(rule.Name));
        WriteText(json, "fullDescription", Cut(FirstParagraph(explanation, rule)));

        json.WriteStartObject("help");
        json.WriteString("text", explanation.Length > 0 ? explanation : Sentence(rule.Name));
        json.WriteString("markdown", $"# {rule.Title()}\n\n{explanation}\n");
        json.WriteEndObject();

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();

        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("wordpress");
        json.WriteStringValue(Area(rule));
        json.WriteEndArray();
        json.WriteString("precision", "high");
        json.WriteString("problem.severity", rule.Severity == Severity.Info ? "recommendation" : rule.Severity.ToWord());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => throw new UnreachableException(),
    };

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Area(DiagnosticDescriptor rule)
    {
        var hundred = rule.Id.Length > 2 ? rule.Id[2] - '0' : -1;
        return hundred >= 0 && hundred < Areas.Length && Areas[hundred].Length > 0 ? Areas[hundred] : "tool";
    }

    private static string FirstParagraph(string explanation, DiagnosticDescriptor rule)
    {
        if (explanation.Length == 0) return Sentence(rule.Name);
        var end = explanation.IndexOf("\n\n", StringComparison.Ordinal);
        return (end < 0 ? explanation : explanation[..end]).Replace('\n', ' ');
    }

    private static string Cut(string text) => text.Length <= MaxDescription ? text : text[..(MaxDescription - 1)] + "…";

    /// <summary><c>unclosed-shortcode</c> → <c>Unclosed shortcode.</c></summary>
    private static string Sentence(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('-', ' ')}.";

    /// <summary><c>unclosed-shortcode</c> → <c>UnclosedShortcode</c>, as SARIF wants the readable name.</summary>
    private static string PascalCase(string name) =>
        string.Concat(name.Split('-').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]));
}
