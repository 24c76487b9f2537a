using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Exports.Json;

/// <summary>Reads exports in JSON object by object; what an object means is decided by a reader for each source.</summary>
internal abstract class JsonReader : ExportReader
{
    public override void Scan(OpenedInput input, ExportSurvey survey)
    {
        foreach (var record in new JsonSplitter(input.Utf8Stream, survey.Options.MaxItemBytes).Split())
        {
            if (record.End == JsonRecordEnd.Whole && JsonObject.TryParse(record, out var value, out _)) Guard(record, () => { Survey(value, record.List, survey); return null; });
        }
    }

    public override IEnumerable<ExportItem> Items(OpenedInput input, ExportContext context)
    {
        var splitter = new JsonSplitter(input.Utf8Stream, context.Options.MaxItemBytes);
        var count = 0;
        foreach (var record in splitter.Split())
        {
            if (record.End == JsonRecordEnd.Oversized) yield return Problem(input.Name, record.Start, DiagnosticCatalog.UnreadableItem, "is larger than allowed");
            if (record.End != JsonRecordEnd.Whole) continue;

            count++;
            yield return new ExportItem(() => Guard(record, () => Read(input.Name, record, context)));
        }

        var end = splitter.EndPosition;
        if (input.Stream.Failure is { } failure) yield return Problem(input.Name, end, failure, context.Options.MaxExpandedBytes.ToString(CultureInfo.InvariantCulture));
        else if (splitter.IsTruncated) yield return Problem(input.Name, end, DiagnosticCatalog.TruncatedExport, end.Line.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Keeps of an object what articles need to know of each other.</summary>
    protected abstract void Survey(JsonObject value, string list, ExportSurvey survey);

    /// <summary>Makes an article of an object; null if it is none.</summary>
    protected abstract ReadResult? Read(JsonObject value, JsonRecord record, string name, ExportContext context);

    private ReadResult? Read(string name, JsonRecord record, ExportContext context)
    {
        return JsonObject.TryParse(record, out var value, out var reason)
            ? Read(value, record, name, context)
            : Unreadable(name, record, reason);
    }

    private static ReadResult Unreadable(string name, JsonRecord record, string reason)
        => new(WxrChunkReader.At(name, record.Start), null, [new Diagnostic(DiagnosticCatalog.UnreadableItem, default, [reason])]);

    /// <summary>The framework throws where a key holds half a surrogate pair.</summary>
    private static ReadResult? Guard(JsonRecord record, Func<ReadResult?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return Unreadable("", record, "has a key that is no text");
        }
    }
}
