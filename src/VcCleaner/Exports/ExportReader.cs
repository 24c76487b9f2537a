using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Reads the inputs of one kind in two passes; one lives as long as its <see cref="Export"/> and may remember what the first pass saw.</summary>
internal abstract class ExportReader
{
    /// <summary>The first pass over one input: site and attachments, and whatever articles need to know of each other.</summary>
    public virtual void Scan(OpenedInput input, ExportSurvey survey)
    {
    }

    /// <summary>After the first pass over all inputs of this kind, whose parts may stand in several files.</summary>
    public virtual void Complete(ExportSurvey survey)
    {
    }

    /// <summary>The second pass over one input: its items in order, not read yet, and what is wrong with the input as a whole.</summary>
    public abstract IEnumerable<ExportItem> Items(OpenedInput input, ExportContext context);

    /// <summary>A finding that belongs to no article, at a place of an input.</summary>
    protected static ExportItem Problem(string name, LinePosition position, DiagnosticDescriptor descriptor, params ImmutableArray<string> arguments)
        => ExportItem.Problem(name, position, descriptor, arguments);
}
