using VcCleaner.Documents;

namespace VcCleaner.Markdown;

/// <summary>Images of the media library that nothing resolves, in order of first use; their definitions end the file.</summary>
internal sealed class ImageReferences
{
    private readonly List<string> _ids = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Ids => _ids;

    public static string LabelOf(string id) => "wp-image-" + id;

    /// <summary>The label for a source; null if the source is no media library id.</summary>
    public string? TryLabel(string source)
    {
        if (!source.StartsWith(Image.AttachmentScheme, StringComparison.Ordinal))
            return null;
        var id = source[Image.AttachmentScheme.Length..];
        if (id.Length is 0 or > 100 || id.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        if (_seen.Add(id))
            _ids.Add(id);
        return LabelOf(id);
    }
}
