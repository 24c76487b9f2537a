using System.Collections.Frozen;
using System.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>What MySQL calls encodings. Data.</summary>
internal static class SqlCharsets
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["utf8"] = "utf-8",
        ["utf8mb3"] = "utf-8",
        ["utf8mb4"] = "utf-8",
        // MySQL's latin1 is Windows-1252 (https://dev.mysql.com/doc/refman/8.4/en/charset-we-sets.html).
        ["latin1"] = "windows-1252",
        ["latin2"] = "iso-8859-2",
        ["latin5"] = "iso-8859-9",
        ["latin7"] = "iso-8859-13",
        ["greek"] = "iso-8859-7",
        ["hebrew"] = "iso-8859-8",
        ["cp1250"] = "windows-1250",
        ["cp1251"] = "windows-1251",
        ["cp1256"] = "windows-1256",
        ["cp1257"] = "windows-1257",
        ["koi8r"] = "koi8-r",
        ["koi8u"] = "koi8-u",
        ["tis620"] = "windows-874",
        ["ujis"] = "euc-jp",
        ["euckr"] = "euc-kr",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding, or null for an unknown or a binary one.</summary>
    public static Encoding? Find(string charset) => Names.TryGetValue(charset, out var name) ? EncodingSniffer.FromName(name) : null;
}
