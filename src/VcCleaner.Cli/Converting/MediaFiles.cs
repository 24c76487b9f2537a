using System.Collections.Immutable;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Exports.MediaMaps;

namespace VcCleaner.Cli.Converting;

/// <summary>Reads the media maps of a run (<c>--media</c>), before anything else is read.</summary>
internal static class MediaFiles
{
    /// <summary>What all of the files say; of several that know an attachment, the first counts.</summary>
    /// <returns>Null if one cannot be used; its findings have been printed.</returns>
    /// <exception cref="CommandFailure">A file cannot be read.</exception>
    public static MediaLibrary? Load(ImmutableArray<string> names, ConvertRequest request, Surroundings surroundings)
    {
        var attachments = new List<Attachment>();
        var printer = new FindingPrinter(surroundings.Error, ColorDecision.Resolve(request.Color, surroundings.IsErrorTerminal, surroundings.Variable));
        var isUsable = true;
        foreach (var name in names)
        {
            var reading = Read(name, surroundings.FullPath(name));
            attachments.AddRange(reading.Attachments);
            isUsable &= !reading.Diagnostics.Any(finding => finding.Descriptor.Severity == Severity.Error);
            foreach (var hidden in printer.PrintFolded(ArticleOutcome.Lines(reading.Source, reading.Diagnostics).Where(finding => finding.Severity >= request.ShowFrom)))
                surroundings.Say($"and {hidden.Count} more of {hidden.Id} in `{name}`.");
        }

        return isUsable ? new MediaLibrary(attachments) : null;
    }

    private static MediaMapReading Read(string name, string path)
    {
        try
        {
            return MediaMap.Read(new InputFile(name, () => File.OpenRead(path)), ReaderOptions.Default);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"the media map `{name}` does not exist.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"the media map `{name}` cannot be read: {exception.Message}");
        }
    }
}
