using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports;

/// <summary>
/// One or several files of input, read in two passes: the first collects the site and the media library, because an article may refer to
/// an attachment that comes later or in another file; the second hands out items, which are then read alone and in parallel.
/// </summary>
/// <example><code>
/// var export = Export.Open(files, options);
/// foreach (var item in export.Items()) queue.Add(item);          // one thread, in order
/// item.Read();                                                   // any thread, any order
/// </code></example>
internal sealed class Export
{
    private readonly ImmutableArray<InputFile> _files;
    private readonly FrozenDictionary<InputKind, ExportReader> _readers;
    private readonly ExportContext _context;

    private Export(ImmutableArray<InputFile> files, FrozenDictionary<InputKind, ExportReader> readers, ExportContext context)
    {
        _files = files;
        _readers = readers;
        _context = context;
    }

    public Site Site => _context.Site;

    public MediaLibrary Media => _context.Media;

    /// <summary>The first pass. What is wrong with a file is among the results of the second.</summary>
    public static Export Open(IEnumerable<InputFile> files, ReaderOptions options)
    {
        ImmutableArray<InputFile> all = [.. files];
        var readers = ExportReaders.Create();
        var survey = new ExportSurvey(options);
        foreach (var file in all)
        {
            foreach (var input in InputOpener.Open(file, options))
            {
                if (!input.IsDamaged && readers.TryGetValue(input.Kind, out var reader)) reader.Scan(input, survey);
            }
        }

        foreach (var reader in readers.Values) reader.Complete(survey);
        return new Export(all, readers, new ExportContext(survey.Site, options.Media.Completed(survey.Attachments), options) { Templates = new TemplateLibrary(survey.Templates) });
    }

    /// <summary>The second pass: every item in the order of the files, not read yet.</summary>
    public IEnumerable<ExportItem> Items()
    {
        foreach (var file in _files)
        {
            foreach (var input in InputOpener.Open(file, _context.Options))
            {
                foreach (var item in ItemsOf(input)) yield return item;
            }
        }
    }

    /// <summary>Every article and every finding without one, in order, read by this thread.</summary>
    public IEnumerable<ReadResult> Articles()
    {
        foreach (var item in Items())
        {
            if (item.Read() is { } result) yield return result;
        }
    }

    private IEnumerable<ExportItem> ItemsOf(OpenedInput input)
    {
        if (input.IsDamaged) return [ExportItem.Problem(input.Name, default, DiagnosticCatalog.CorruptArchive, [])];
        return _readers.TryGetValue(input.Kind, out var reader)
            ? reader.Items(input, _context)
            : [ExportItem.Problem(input.Name, default, DiagnosticCatalog.UnsupportedInput, [InputDetector.Describe(input.Kind)])];
    }
}
