using VcCleaner.Cli.Inputs;
using VcCleaner.Configuration;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Inspection;
using VcCleaner.Reporting;
using JsonText = VcCleaner.Cli.Explaining.JsonText;

namespace VcCleaner.Cli.Inspecting;

/// <summary>Counts what stands in the inputs, one article at a time, and writes the table.</summary>
internal sealed class InspectRun(InspectArguments typed, Settings settings, ElementCatalog catalog, Surroundings surroundings)
{
    private readonly Inspector _inspector = new(catalog);
    private bool _hasFailed;

    public int Run(CancellationToken cancellation)
    {
        var finder = new InputFinder(surroundings, ReaderOptions.Default, outputFolder: null)
        {
            Rules = IgnoreRules.Of(typed.Input, settings, surroundings),
            ForcesExclusion = typed.Input.ForceExclude,
        };
        var found = finder.Find(typed.Input.Words, typed.Input.StdinFileName);
        foreach (var failure in found.Failures) Fail(failure);
        if (found.Pages.IsEmpty && found.Exports.IsEmpty)
        {
            if (!_hasFailed) Fail("every input that was named is left out.");
            return ExitCode.Failure;
        }

        foreach (var page in found.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            AddPage(page);
        }

        if (!found.Exports.IsEmpty) AddExports(found, cancellation);
        Write(_inspector.ToInventory());
        return _hasFailed ? ExitCode.Failure : ExitCode.Success;
    }

    private void AddPage(PageInput page)
    {
        try
        {
            Add(ArticleReader.Read(page.Name, InputBytes.Read(page), ReaderOptions.Default), "");
        }
        catch (CommandFailure failure)
        {
            Fail(failure.Message);
        }
    }

    private void AddExports(FoundInputs found, CancellationToken cancellation)
    {
        try
        {
            var export = Export.Open(found.Exports, ReaderOptions.Default);
            foreach (var result in export.Articles())
            {
                cancellation.ThrowIfCancellationRequested();
                Add(result, export.Site.Language);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"`{found.Exports[0].Name}` cannot be read: {exception.Message}");
        }
    }

    private void Add(ReadResult result, string language)
    {
        foreach (var finding in result.Diagnostics.Where(finding => finding.Descriptor.Severity == Severity.Error))
            surroundings.Error.Write($"{new FindingPlaces(result.Source).Find(finding).ToLine()}\n");
        _inspector.Add(result, language);
    }

    private void Fail(string message)
    {
        _hasFailed = true;
        surroundings.Say(message);
    }

    private void Write(Inventory inventory)
    {
        surroundings.Write(typed.Format switch
        {
            InspectFormat.Json => JsonText.Of(json => InventoryWriter.WriteJson(inventory, json)),
            InspectFormat.Markdown => Safe(InventoryWriter.ToMarkdown(inventory)),
            _ => Safe(InventoryWriter.ToText(inventory)) + NextCommands(inventory),
        });
    }

    /// <summary>Names of types, attributes and languages come from strangers and may hold anything.</summary>
    private static string Safe(string text) => string.Join('\n', text.Split('\n').Select(PrintableText.Of));

    private string NextCommands(Inventory inventory)
    {
        var words = typed.Input.Words.IsEmpty ? "-" : string.Join(' ', typed.Input.Words.Select(Quoted));
        var next = $"\nNext: vccleaner convert {PrintableText.Of(words)}\n";
        return inventory.Shortcodes.Any(row => row.Support == Support.Unknown)
            ? next + "      vccleaner explain unknown-shortcode   what becomes of unknown ones\n"
            : next;
    }

    private static string Quoted(string word) =>
        word.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or ':') ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
