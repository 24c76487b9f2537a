using System.Collections.Immutable;
using VcCleaner.Exports;

namespace VcCleaner.Cli.Inputs;

/// <summary>Looks up what was typed: files, folders, patterns, standard input; the first step of a run.</summary>
/// <param name="surroundings">The disk and standard input.</param>
/// <param name="options">How inputs are read; a format that was named is not guessed.</param>
/// <param name="outputFolder">Full path of a folder in which nothing is looked for, because it is written; or null.</param>
internal sealed class InputFinder(Surroundings surroundings, ReaderOptions options, string? outputFolder)
{
    private const string Dash = "-";

    private readonly ImmutableArray<PageInput>.Builder _pages = ImmutableArray.CreateBuilder<PageInput>();
    private readonly ImmutableArray<InputFile>.Builder _exports = ImmutableArray.CreateBuilder<InputFile>();
    private readonly ImmutableArray<string>.Builder _failures = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _folders = ImmutableArray.CreateBuilder<string>();
    private bool _isMany;

    /// <summary>What is left out of folders.</summary>
    public IgnoreRules Rules { get; init; } = IgnoreRules.Of([], readsFiles: true);

    /// <summary>Whether the same is left out where it was named.</summary>
    public bool ForcesExclusion { get; init; }

    /// <summary>Whether folders are searched for exports, too, not for pages alone.</summary>
    public bool TakesExports { get; init; }

    /// <param name="words">What was typed; nothing stands for standard input.</param>
    /// <param name="stdinName">What to call standard input, or null.</param>
    public FoundInputs Find(ImmutableArray<string> words, string? stdinName)
    {
        if (words.IsEmpty) words = [Dash];
        foreach (var word in words)
        {
            if (word == Dash) AddStandardInput(stdinName);
            else if (ForcesExclusion && Rules.ExcludesNamed(surroundings.FullPath(word))) _isMany = true;
            else Add(word, surroundings.FullPath(word));
        }

        return new FoundInputs
        {
            Pages = _pages.ToImmutable(),
            Exports = _exports.ToImmutable(),
            Folders = _folders.ToImmutable(),
            Failures = _failures.ToImmutable(),
            IsBatch = _isMany || words.Length > 1 || _exports.Count > 0,
            BatchName = BatchName.Of(words, stdinName, surroundings.WorkingDirectory),
        };
    }

    private void Add(string word, string path)
    {
        if (File.Exists(path)) AddFile(word, path, Stem(Path.GetFileName(path)));
        else if (Directory.Exists(path)) AddFolder(word, path);
        else if (FilePattern.IsPattern(word)) AddMatches(word);
        else _failures.Add($"`{word}` does not exist.");
    }

    private void AddFolder(string word, string path)
    {
        _isMany = true;
        _folders.Add(Joined(word, ""));
        var count = _pages.Count + _exports.Count;
        try
        {
            foreach (var (page, place) in PageFolder.PagesBelow(path, outputFolder, Rules, TakesExports)) AddFound(Joined(word, place), page, place);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failures.Add($"`{word}` cannot be read: {exception.Message}");
            return;
        }

        if (_pages.Count + _exports.Count > count) return;
        _failures.Add(TakesExports
            ? $"`{word}` holds no pages (files named {PageFolder.ExtensionList}) and no exports."
            : $"`{word}` holds no pages (files named {PageFolder.ExtensionList}); name other files themselves, as in `{Joined(word, "*.xml")}`.");
    }

    private void AddFound(string name, string path, string place)
    {
        if (PageFolder.IsPage(path)) _pages.Add(new PageInput(name, path) { Place = Stem(place), IsNamed = false });
        else if (new InputFile(name, () => File.OpenRead(path)) is var file && IsExport(file)) _exports.Add(file);
    }

    private void AddMatches(string word)
    {
        _isMany = true;
        var matches = FilePattern.Expand(word, surroundings.WorkingDirectory);
        if (matches.IsEmpty) _failures.Add($"`{word}` matches no file.");
        foreach (var match in matches)
        {
            var path = surroundings.FullPath(match.Name);
            if (File.Exists(path)) AddFile(match.Name, path, Stem(match.Place));
            else AddFolder(match.Name, path);
        }
    }

    private void AddFile(string name, string path, string place)
    {
        if (TrySpool(name, path) is { } spool)
        {
            AddSpool(name, spool, place);
            return;
        }

        var file = new InputFile(name, () => File.OpenRead(path));
        if (KindOf(file) is { } kind) AddOpened(kind, file, new PageInput(name, path) { Place = place });
    }

    private void AddStandardInput(string? name)
    {
        name ??= "<stdin>";
        var spool = PipeSpool.Read("standard input", surroundings.Input);
        if (spool.IsEmpty) _failures.Add("standard input is empty; pipe an article into it or name a file.");
        else AddSpool(name, spool, name == "<stdin>" ? "stdin" : Stem(Path.GetFileName(name)));
    }

    private void AddSpool(string name, PipeSpool spool, string place)
    {
        var file = new InputFile(name, spool.Open);
        if (KindOf(file) is not { } kind) return;
        var bytes = ExportReaders.HasItems(kind) ? null : spool.ToArray();
        AddOpened(kind, file, new PageInput(name, null) { Bytes = bytes, Place = place });
    }

    private void AddOpened(InputKind kind, InputFile export, PageInput page)
    {
        if (ExportReaders.HasItems(kind)) _exports.Add(export);
        else _pages.Add(page);
    }

    /// <summary>A named pipe, as in <c>convert &lt;(curl …)</c>, can be read only once; null for a file.</summary>
    private static PipeSpool? TrySpool(string name, string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return stream.CanSeek ? null : PipeSpool.Read($"`{name}`", stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Its reader says why.
            return null;
        }
    }

    /// <summary>What a file is, or null if nothing can read it. One that cannot be opened counts as a page, whose reader says why.</summary>
    private InputKind? KindOf(InputFile file)
    {
        if (options.Format is not null) return InputKind.Page;

        try
        {
            var kind = InputOpener.Open(file, options).Select(input => input.Kind).FirstOrDefault(InputKind.Page);
            if (kind != InputKind.Xml) return kind;
            if (ForcesExclusion)
            {
                // A hook hands over every file that ends in .xml, and nobody has said that this one is an export.
                _isMany = true;
                return null;
            }

            _failures.Add($"`{file.Name}` looks like {InputDetector.Describe(kind)}, which cannot be read; "
                + "--input-format text takes it as a page.");
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return InputKind.Page;
        }
    }

    /// <summary>Whether a file that nobody named holds articles of a site; whatever else it is, nobody asked.</summary>
    private bool IsExport(InputFile file)
    {
        try
        {
            return InputOpener.Open(file, options).Any(input => ExportReaders.HasItems(input.Kind));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return false;
        }
    }

    private static string Joined(string folder, string place) => folder is "." or "./" ? place : $"{folder.TrimEnd('/', '\\')}/{place}";

    /// <summary>A place without its extension; a name that is nothing else keeps it.</summary>
    private static string Stem(string place)
    {
        var start = place.LastIndexOf('/') + 1;
        var dot = place.LastIndexOf('.');
        return dot > start ? place[..dot] : place;
    }
}
