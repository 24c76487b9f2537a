using System.Diagnostics;
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
        if (finding.Example is { } example)
        {
            AppendExample(text, "Found in:", example.Bad);
            AppendExample(text, "Not found in:", example.Good);
        }

        if (!finding.Id.StartsWith("VC9", StringComparison.Ordinal)) text.Append('\n').Append(Facts(finding)).Append('\n');
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
        json.WriteString("depth", Depth(finding.Depth));
        if (finding.Fix is { } fix) json.WriteString("fix", fix == FixSafety.Safe ? "safe" : "unsafe");
        else json.WriteNull("fix");
        json.WriteBoolean("optIn", finding.IsOptIn);
        if (finding.Example is { } example)
        {
            json.WriteStartObject("example");
            json.WriteString("bad", example.Bad.ReplaceLineEndings("\n"));
            json.WriteString("good", example.Good.ReplaceLineEndings("\n"));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void AppendExample(StringBuilder text, string heading, string example)
    {
        text.Append('\n').Append(heading).Append("\n\n");
        foreach (var line in example.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            text.Append(line.Length > 0 ? "    " : "").Append(PrintableText.Of(line.Replace('\t', ' '))).Append('\n');
    }

    /// <summary>Which commands find it, and whether it can be repaired.</summary>
    private static string Facts(DiagnosticDescriptor finding)
    {
        var found = finding.IsOptIn ? $"Only found if selected: `vccleaner lint --extend-select {finding.Id}`."
            : finding.Depth switch
            {
                LintDepth.Source => "Found by `vccleaner lint` and `vccleaner convert`.",
                LintDepth.Conversion => "Found by `vccleaner convert` and `vccleaner lint --deep`.",
                _ => "Found by `vccleaner lint`.",
            };
        return finding.Fix switch
        {
            FixSafety.Safe => found + " Repaired by `vccleaner lint --fix`.",
            FixSafety.Unsafe => found + " Repaired by `vccleaner lint --fix --unsafe-fixes`; look at it afterwards.",
            _ => found,
        };
    }

    private static string Depth(LintDepth depth) => depth switch
    {
        LintDepth.Source => "source",
        LintDepth.Content => "content",
        LintDepth.Site => "site",
        LintDepth.Conversion => "conversion",
        _ => throw new UnreachableException(),
    };

    /// <summary>The message with an ellipsis for whatever it will name.</summary>
    private static string Message(DiagnosticDescriptor finding)
    {
        var message = finding.MessageFormat;
        for (var argument = 0; message.Contains($"{{{argument}}}", StringComparison.Ordinal); argument++)
            message = message.Replace($"{{{argument}}}", "…", StringComparison.Ordinal);
        return message.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
    }
}
