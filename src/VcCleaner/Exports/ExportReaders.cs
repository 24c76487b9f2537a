using System.Collections.Frozen;

namespace VcCleaner.Exports;

/// <summary>Which reader an input of each kind gets.</summary>
internal static class ExportReaders
{
    /// <summary>New readers for one export, since they remember its first pass.</summary>
    public static FrozenDictionary<InputKind, ExportReader> Create()
    {
        var pages = new PageReader();
        return new Dictionary<InputKind, ExportReader>
        {
            [InputKind.Wxr] = new WxrReader(),
            [InputKind.Page] = pages,
            // A picture gets its message from the reader of pages, which tells pictures from archives.
            [InputKind.Binary] = pages,
        }.ToFrozenDictionary();
    }
}
