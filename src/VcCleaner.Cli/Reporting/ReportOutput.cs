using System.Text;
using VcCleaner.Cli.Files;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Reporting;

/// <summary>Puts reports where they were asked for.</summary>
/// <param name="surroundings">Standard output, the disk, and what the machine that runs the build has set.</param>
internal sealed class ReportOutput(Surroundings surroundings)
{
    private const string StepSummary = "GITHUB_STEP_SUMMARY";
    private const int BufferBytes = 1 << 16;

    /// <summary>Writes a report to standard output.</summary>
    public void Print(Report report, ReportFormat format)
    {
        surroundings.Write(output =>
        {
            // Formats write in small pieces. Not disposed: the stream behind it is not ours to close.
            var buffered = new BufferedStream(output, BufferBytes);
            format.Write(report, buffered);
            buffered.Flush();
        });
        Tell(report, format, "standard output");
    }

    /// <summary>Writes a report to its file.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public void Save(Report report, ReportTarget target, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        target.Format.Write(report, bytes);
        new OutputFile(target.Name, surroundings.FullPath(target.Name)).Write(bytes.ToArray(), cancellation);
        Tell(report, target.Format, target.Name);
    }

    /// <summary>Adds the whole list to the page that GitHub shows of the step, where it is GitHub that runs us.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public void AddToStepSummary(Report report)
    {
        if (surroundings.Variable(StepSummary) is not { Length: > 0 } path || report.Findings.IsEmpty) return;

        using var bytes = new MemoryStream();
        new MarkdownReport().Write(report, bytes);
        try
        {
            using var file = new FileStream(surroundings.FullPath(path), FileMode.Append, FileAccess.Write);
            if (file.Position > 0) file.Write(Encoding.UTF8.GetBytes("\n"));
            bytes.WriteTo(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"the summary of the step (`{StepSummary}`) cannot be written: {exception.Message}");
        }
    }

    private void Tell(Report report, ReportFormat format, string place)
    {
        if (format.Shortfall(report) is { } shortfall) surroundings.Say($"{place} ({format.Name}): {shortfall}");
    }
}
