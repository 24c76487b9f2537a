using System.Globalization;
using System.Text;

namespace VcCleaner.Sites;

/// <summary>Writes front matter as TOML 1.0. Maps are tables, so they come last: a key behind a table's name would belong to it.</summary>
internal static class TomlWriter
{
    public static string Write(FrontMatter frontMatter)
    {
        var toml = new StringBuilder("+++\n");
        AppendKeys(toml, frontMatter);
        foreach (var (key, value) in frontMatter.Fields)
        {
            if (value is not MapValue map) continue;
            toml.Append("\n[").Append(Key(key)).Append("]\n");
            AppendKeys(toml, new FrontMatter(map.Fields));
        }

        return toml.Append("+++\n").ToString();
    }

    private static void AppendKeys(StringBuilder toml, FrontMatter frontMatter)
    {
        foreach (var (key, value) in frontMatter.Fields)
        {
            if (value is MapValue) continue;
            toml.Append(Key(key)).Append(" = ");
            _ = value switch
            {
                StringValue text => toml.Append(Quote(text.Text)),
                LiteralValue literal => toml.Append(literal.Text),
                DateValue date => toml.Append(date.Text),
                ListValue list => toml.Append('[').AppendJoin(", ", list.Items.Select(Quote)).Append(']'),
                _ => toml,
            };
            toml.Append('\n');
        }
    }

    private static string Key(string key) => key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && key.Length > 0 ? key : Quote(key);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\u007f' or '\u2028' or '\u2029' or '\ufeff' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
