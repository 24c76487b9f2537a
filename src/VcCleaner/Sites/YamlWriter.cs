using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace VcCleaner.Sites;

/// <summary>Writes front matter as YAML in the form that prettier leaves alone and every YAML version reads the same way.</summary>
internal static class YamlWriter
{
    public static string Write(FrontMatter frontMatter)
    {
        if (frontMatter.IsEmpty) return "";
        var yaml = new StringBuilder("---\n");
        AppendFields(yaml, frontMatter.Fields, "");
        return yaml.Append("---\n").ToString();
    }

    private static void AppendFields(StringBuilder yaml, ImmutableArray<FrontMatterField> fields, string indent)
    {
        foreach (var (key, value) in fields)
        {
            yaml.Append(indent).Append(key).Append(':');
            AppendValue(yaml, value, indent);
        }
    }

    private static void AppendValue(StringBuilder yaml, FrontMatterValue value, string indent)
    {
        switch (value)
        {
            case StringValue text:
                yaml.Append(' ').Append(Quote(text.Text)).Append('\n');
                break;
            case LiteralValue literal:
                yaml.Append(' ').Append(literal.Text).Append('\n');
                break;
            case DateValue date:
                yaml.Append(' ').Append(date.Text).Append('\n');
                break;
            case ListValue { Items.IsEmpty: true }:
                yaml.Append(" []\n");
                break;
            case ListValue list:
                yaml.Append('\n');
                foreach (var item in list.Items) yaml.Append(indent).Append("  - ").Append(Quote(item)).Append('\n');
                break;
            case MapValue map:
                yaml.Append('\n');
                AppendFields(yaml, map.Fields, indent + "  ");
                break;
        }
    }

    /// <summary>Double quotes, as prettier has it; single quotes where that saves a backslash.</summary>
    public static string Quote(string text)
    {
        var needsEscape = false;
        foreach (var c in text) needsEscape |= c == '\\' || IsUnprintable(c);
        if (!needsEscape && text.Contains('"', StringComparison.Ordinal)) return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsUnprintable(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What YAML does not allow in a scalar, or reads as a line break.</summary>
    private static bool IsUnprintable(char c) => c < ' ' || c is >= '\u007f' and <= '\u009f' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';
}
