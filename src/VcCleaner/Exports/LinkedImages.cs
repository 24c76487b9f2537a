namespace VcCleaner.Exports;

/// <summary>Featured images that an input names by address, not by number: each gets a number beyond those of any library.</summary>
/// <remarks>Filled in the first pass by one thread; in the second it is only read.</remarks>
internal sealed class LinkedImages
{
    private const long FirstId = 1L << 40;

    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);

    /// <summary>The number of an image, or 0 for none.</summary>
    public long IdOf(string url) => _ids.GetValueOrDefault(url);

    /// <summary>Adds an image to the library once.</summary>
    /// <param name="url">Its address as the input has it; empty for none.</param>
    /// <param name="survey">Gets the attachment.</param>
    /// <param name="alternativeText">What it shows, if the input tells.</param>
    /// <param name="filePath">Its path below the uploads; null if the address tells.</param>
    public void Add(string url, ExportSurvey survey, string alternativeText = "", string? filePath = null)
    {
        if (url.Length == 0 || !_ids.TryAdd(url, FirstId + _ids.Count)) return;

        var path = filePath ?? (url.Contains("/uploads/", StringComparison.OrdinalIgnoreCase) ? MediaPath.Of(url) : "");
        survey.Add(new Attachment { Id = _ids[url], Url = url, FilePath = path, AlternativeText = alternativeText, MediaType = MediaTypes.Of(MediaPath.Of(url)) });
    }
}
