using VcCleaner.Cli.Arguments;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Reporting;

/// <summary>A report that goes to a file: what <c>--report sarif=out.sarif</c> asks for.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Name">The file as it was typed.</param>
internal sealed record ReportTarget(ReportFormat Format, string Name)
{
    /// <summary>How what is typed begins, for shells that complete it.</summary>
    public static string[] Starts => [.. ReportFormats.All.Select(format => format.Name + "=")];

    /// <exception cref="CommandFailure">It is no format and path.</exception>
    public static ReportTarget Parse(string typed)
    {
        var equals = typed.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == typed.Length - 1)
            throw new CommandFailure($"`--report` takes a format and a file, as in `--report sarif=out.sarif`, not `{typed}`.");

        var name = typed[(equals + 1)..];
        if (name == "-") throw new CommandFailure("`--report` writes files; for standard output use `--output-format`.");
        return new ReportTarget(FormatOf(typed[..equals], "--report"), name);
    }

    /// <param name="word">What was typed.</param>
    /// <param name="option">Where, for the message.</param>
    /// <exception cref="CommandFailure">There is no such format.</exception>
    public static ReportFormat FormatOf(string word, string option)
    {
        if (ReportFormats.Find(word) is { } format) return format;
        var names = ReportFormats.All.Select(known => known.Name).ToArray();
        throw new CommandFailure(Suggestion.For(word, names) is { } suggestion
            ? $"`{option}` does not know `{word}`; did you mean `{suggestion}`?"
            : $"`{option}` does not know `{word}`; it takes {string.Join(", ", names[..^1])} or {names[^1]}.");
    }
}
