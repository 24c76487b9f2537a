using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>A piece of an export that can be read without its neighbours.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Its bytes, tags included; not read yet.</param>
/// <param name="Start">Where it begins in the file.</param>
internal sealed record WxrChunk(WxrChunkKind Kind, byte[] Bytes, LinePosition Start);

/// <summary>What a piece of an export is.</summary>
internal enum WxrChunkKind
{
    /// <summary>What stands before, between or behind items: the site, its authors and terms.</summary>
    Channel,

    /// <summary>A whole item.</summary>
    Item,

    /// <summary>An item whose end is missing because another one begins.</summary>
    UnclosedItem,

    /// <summary>An item in the middle of which the file ends.</summary>
    TruncatedItem,

    /// <summary>An item that is larger than allowed; its bytes are left out.</summary>
    OversizedItem,
}
