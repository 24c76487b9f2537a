using System.Collections.Frozen;
using VcCleaner.Exports.Feeds;
using VcCleaner.Exports.Json;
using VcCleaner.Exports.Sql;
using VcCleaner.Exports.Tables;

namespace VcCleaner.Exports;

/// <summary>Which reader an input of each kind gets.</summary>
internal static class ExportReaders
{
    /// <summary>Whether inputs of a kind are whole exports, with articles, attachments and a site of their own; others are pages, or nothing to us.</summary>
    public static bool HasItems(InputKind kind) => kind is not (InputKind.Page or InputKind.Xml or InputKind.Binary);

    /// <summary>New readers for one export, since they remember its first pass.</summary>
    public static FrozenDictionary<InputKind, ExportReader> Create()
    {
        var pages = new PageReader();
        return new Dictionary<InputKind, ExportReader>
        {
            [InputKind.Wxr] = new WxrReader(),
            [InputKind.Sql] = new SqlReader(),
            [InputKind.RestJson] = new RestReader(),
            [InputKind.Ghost] = new GhostReader(),
            [InputKind.Csv] = new CsvReader(),
            [InputKind.Feed] = new FeedReader(),
            [InputKind.Page] = pages,
            // A picture gets its message from the reader of pages, which tells pictures from archives.
            [InputKind.Binary] = pages,
        }.ToFrozenDictionary();
    }
}
