using VcCleaner.Text;

namespace VcCleaner.Exports.Json;

/// <summary>An object of a JSON file that can be read without its neighbours.</summary>
/// <param name="List">The key of the list in which it stands: <c>posts</c>; empty for one that stands by itself or in a list without a key.</param>
/// <param name="Bytes">Its bytes, brackets included; not read yet.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">How it ended.</param>
internal sealed record JsonRecord(string List, byte[] Bytes, LinePosition Start, JsonRecordEnd End);

/// <summary>How a <see cref="JsonRecord"/> ended.</summary>
internal enum JsonRecordEnd
{
    Whole,

    /// <summary>It is larger than allowed; its bytes are left out.</summary>
    Oversized,

    /// <summary>The file ends in it.</summary>
    Truncated,
}
