using System.Text;
using VcCleaner.Exports.Tables;

namespace VcCleaner.Exports;

/// <summary>Decides what a whole input is by its first bytes; the extension of its name only helps where the content says nothing.</summary>
internal static class InputDetector
{
    /// <summary>How many bytes tell what an input is: an export may begin with a long comment.</summary>
    public const int SampleLength = 64 * 1024;

    /// <param name="name">Name of the input.</param>
    /// <param name="sample">Its first bytes, expanded if it is compressed.</param>
    public static InputKind Detect(string name, ReadOnlySpan<byte> sample)
    {
        sample = sample[..Math.Min(sample.Length, SampleLength)];
        var encoding = EncodingSniffer.FromByteOrderMark(sample, out _) ?? EncodingSniffer.FromNullBytes(sample);
        if (encoding is null or UTF8Encoding && BinarySignatures.Describe(sample) is not null) return InputKind.Binary;

        var text = (encoding ?? Encoding.Latin1).GetString(sample).AsSpan().TrimStart("\uFEFFï»¿ \t\r\n");
        if (text.StartsWith("<?xml") || text.StartsWith("<rss", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!--")) return DetectXml(text);
        if (text.StartsWith("<feed") || text.StartsWith("<rdf:RDF")) return InputKind.Feed;
        if (text.StartsWith("<channel") || text.StartsWith("<item>")) return DetectXml(text);
        if (DetectJson(text) is { } json) return json;
        if (IsSql(text)) return InputKind.Sql;
        return IsNamedTable(name) || CsvHeading.IsOfArticles(text) ? InputKind.Csv : InputKind.Page;
    }

    private static bool IsNamedTable(string name)
        => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase);

    private static InputKind DetectXml(ReadOnlySpan<char> text)
    {
        // `<wp:` alone counts: some exports have lost their namespaces.
        if (text.Contains("<wp:", StringComparison.Ordinal) || text.Contains("wordpress.org/export/", StringComparison.Ordinal)) return InputKind.Wxr;
        if (text.Contains("<rss", StringComparison.OrdinalIgnoreCase) || text.Contains("<feed", StringComparison.Ordinal)) return InputKind.Feed;
        if (text.StartsWith("<!--") || text.Contains("<html", StringComparison.OrdinalIgnoreCase)) return InputKind.Page;
        return InputKind.Xml;
    }

    /// <summary>JSON with articles in it, or null: <c>[vc_row]</c> begins like a list, too.</summary>
    private static InputKind? DetectJson(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('[' or '{')) return null;

        var inner = text[1..].TrimStart();
        if (inner.IsEmpty || inner[0] is not ('{' or '"' or ']' or '}')) return null;
        // Configurations, schemas and reports of tools say first what they are; posts do not.
        if (inner.StartsWith("\"$schema\"") || inner.StartsWith("\"$id\"")) return null;
        if (Has(text, "rendered") || Has(text, "taxonomy") || (Has(text, "content") && !Has(text, "html"))) return InputKind.RestJson;
        if (Has(text, "db") || Has(text, "html") || Has(text, "mobiledoc") || Has(text, "lexical")) return InputKind.Ghost;
        return Has(text, "posts") ? InputKind.Ghost : null;
    }

    private static bool Has(ReadOnlySpan<char> text, string key)
    {
        for (var rest = text; rest.IndexOf($"\"{key}\"") is var next and >= 0; rest = rest[(next + 1)..])
        {
            if (rest[(next + key.Length + 2)..].TrimStart() is [':', ..]) return true;
        }

        return false;
    }

    private static bool IsSql(ReadOnlySpan<char> text)
        => (text.StartsWith("-- ") || text.StartsWith("--\n") || text.StartsWith("--\r") || text.StartsWith("/*") || text.StartsWith("CREATE ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("INSERT ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("SET ", StringComparison.Ordinal))
            && (text.Contains("INSERT INTO", StringComparison.OrdinalIgnoreCase) || text.Contains("CREATE TABLE", StringComparison.OrdinalIgnoreCase));

    /// <summary>How people call it: <c>an SQL dump</c>.</summary>
    public static string Describe(InputKind kind) => kind switch
    {
        InputKind.RestJson => "JSON of WordPress's REST interface",
        InputKind.Ghost => "an export of Ghost",
        InputKind.Sql => "an SQL dump",
        InputKind.Csv => "a CSV table",
        InputKind.Feed => "an RSS or Atom feed",
        InputKind.Xml => "an XML file that is no WordPress export",
        InputKind.Wxr => "a WordPress export",
        InputKind.Page => "a page",
        _ => "binary data",
    };
}
