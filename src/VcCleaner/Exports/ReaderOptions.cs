using System.Collections.Frozen;

namespace VcCleaner.Exports;

/// <summary>What a reader of exports is told about its input.</summary>
internal sealed record ReaderOptions
{
    public static ReaderOptions Default { get; } = new();

    /// <summary>Name of the encoding (<c>--encoding</c>); null to find out.</summary>
    public string? EncodingName { get; init; }

    /// <summary>What the text is written in; null to find out.</summary>
    public ContentFormat? Format { get; init; }

    /// <summary>What a whole input is (<c>--input-format wxr</c>); null to find out.</summary>
    public InputKind? Kind { get; init; }

    /// <summary>Whether UTF-8 that was once read as Windows-1252 is read right.</summary>
    public bool RepairMojibake { get; init; } = true;

    /// <summary>Whether comments are wanted (<c>--comments</c>).</summary>
    public bool ReadComments { get; init; }

    /// <summary>Custom fields that may leave the reader beside those that it knows.</summary>
    public FrozenSet<string> MetaKeys { get; init; } = [];

    /// <summary>Attachments that are known beside those of the input (<c>--media</c>); what is said here wins.</summary>
    public MediaLibrary Media { get; init; } = MediaLibrary.Empty;

    /// <summary>What the names of the tables of a dump begin with (<c>--table-prefix</c>), where it holds several sites; null for the largest.</summary>
    public string? TablePrefix { get; init; }

    /// <summary>Headings of a table by what their columns hold (<see cref="Tables.CsvColumns.Roles"/>), where they cannot be told.</summary>
    public FrozenDictionary<string, string> CsvColumns { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The most bytes that a compressed input may expand to.</summary>
    public long MaxExpandedBytes { get; init; } = 8L << 30;

    /// <summary>The most bytes that one item of an export, or one page, may have.</summary>
    public int MaxItemBytes { get; init; } = 256 << 20;
}
