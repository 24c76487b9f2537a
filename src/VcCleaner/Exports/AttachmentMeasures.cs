using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>What WordPress measured of an attachment: the custom field <c>_wp_attachment_metadata</c>.</summary>
internal readonly record struct AttachmentMeasures(int Width, int Height, ImmutableArray<AttachmentSize> Sizes)
{
    /// <param name="serialized">Serialized PHP, or anything else: then nothing is known.</param>
    public static AttachmentMeasures Read(string serialized)
    {
        var metadata = PhpSerialization.TryRead(serialized);
        return new AttachmentMeasures(
            WxrValues.SmallNumber(metadata?["width"]?.Text ?? ""),
            WxrValues.SmallNumber(metadata?["height"]?.Text ?? ""),
            metadata?["sizes"] is PhpMap sizes ? ReadSizes(sizes) : []);
    }

    private static ImmutableArray<AttachmentSize> ReadSizes(PhpMap sizes) =>
    [
        .. from size in sizes.Entries
           let file = size.Value["file"]?.Text ?? ""
           where file.Length > 0
           select new AttachmentSize(size.Key, file, WxrValues.SmallNumber(size.Value["width"]?.Text ?? ""), WxrValues.SmallNumber(size.Value["height"]?.Text ?? "")),
    ];
}
