using System.Text;
using System.Text.Json;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>A kind of finding as a page for people or for programs: what it finds, why it matters, what to do.</summary>
internal static class FindingPage
{
    public static string ToText(DiagnosticDescriptor finding)
    {
        var text = new StringBuilder();
        text.Append(finding.Id).Append(' ').Append(finding.Name).Append("  ").Append(finding.Severity.ToWord()).Append("\n\n");
        text.Append(Message(finding)).Append("\n\n");
        text.Append(finding.Explanation.ReplaceLineEndings("\n").TrimEnd('\n')).Append('\n');
        return text.ToString();
    }

    public static void Write(DiagnosticDescriptor finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", finding.Severity.ToWord());
        json.WriteString("message", Message(finding));
        json.WriteString("explanation", finding.Explanation.ReplaceLineEndings("\n"));
        json.WriteEndObject();
    }

    /// <summary>The message with an ellipsis for whatever it will name.</summary>
    private static string Message(DiagnosticDescriptor finding)
    {
        var message = finding.MessageFormat;
        for (var argument = 0; message.Contains($"{{{argument}}}", StringComparison.Ordinal); argument++)
            message = message.Replace($"{{{argument}}}", "…", StringComparison.Ordinal);
        return message.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
    }
}
