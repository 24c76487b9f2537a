namespace VcCleaner.Reporting;

/// <summary>A form of report: one file in this folder, and one line in <see cref="ReportFormats"/>. Pure: equal reports give equal bytes.</summary>
internal abstract class ReportFormat
{
    /// <summary>As options spell it.</summary>
    public abstract string Name { get; }

    /// <summary>Writes the whole report as UTF-8 without a byte order mark. An empty report is a valid document, never an empty file.</summary>
    public abstract void Write(Report report, Stream output);

    /// <summary>What the form cannot carry of a report, in a sentence for people; null if it carries all of it.</summary>
    public virtual string? Shortfall(Report report) => null;
}
