namespace VcCleaner.Exports;

/// <summary>What the whole of an export says about each of its items.</summary>
/// <param name="Site">The site, with the names of its authors.</param>
/// <param name="Media">Attachments of all inputs.</param>
/// <param name="Options">What the reader was told.</param>
internal sealed record ExportContext(Site Site, MediaLibrary Media, ReaderOptions Options)
{
    /// <summary>Posts of all inputs that others print.</summary>
    public TemplateLibrary Templates { get; init; } = TemplateLibrary.Empty;
}
