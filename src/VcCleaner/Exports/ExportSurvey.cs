namespace VcCleaner.Exports;

/// <summary>What the first pass over all inputs brings together.</summary>
/// <param name="options">What the reader was told.</param>
internal sealed class ExportSurvey(ReaderOptions options)
{
    private readonly OrderedDictionary<long, Attachment> _attachments = [];

    public ReaderOptions Options { get; } = options;

    public Site Site { get; private set; } = Site.Unknown;

    /// <summary>In the order of the inputs.</summary>
    public IEnumerable<Attachment> Attachments => _attachments.Values;

    /// <summary>In the order of the inputs.</summary>
    public List<Template> Templates { get; } = [];

    public void Add(Site site) => Site = Site.Merge(site);

    /// <summary>Exports in parts repeat attachments; each is kept once.</summary>
    public void Add(Attachment attachment) => _ = _attachments.TryAdd(attachment.Id, attachment);
}
