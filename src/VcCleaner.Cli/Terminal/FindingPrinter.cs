using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Terminal;

/// <summary>Prints findings one to a line, with colours where they are wanted.</summary>
internal sealed class FindingPrinter(TextWriter writer, bool useColor)
{
    private const int ShownOfEachRule = 3;

    public void Print(Finding line) => writer.Write((useColor ? Colored(line) : line.ToLine()) + "\n");

    /// <summary>Prints the first finding of a rule for all: <c>article.txt:3:5: warning VC111 (12 times) …</c></summary>
    public void Print(Finding first, int count) => Print(count == 1
        ? first
        : first with { Message = string.Create(CultureInfo.InvariantCulture, $"({count} times; first here) {first.Message}") });

    /// <summary>Prints the first few findings of each rule.</summary>
    /// <returns>How many of which rule were not printed.</returns>
    public IEnumerable<(string Id, int Count)> PrintFolded(IEnumerable<Finding> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var count = counts[line.Descriptor.Id] = counts.GetValueOrDefault(line.Descriptor.Id) + 1;
            if (count <= ShownOfEachRule) Print(line);
        }

        return counts.Keys.Where(id => counts[id] > ShownOfEachRule).Order(StringComparer.Ordinal).Select(id => (id, counts[id] - ShownOfEachRule));
    }

    private static string Colored(Finding line) =>
        $"{ColorCodes.Bold}{line.Place()}{ColorCodes.Reset}: {ColorCodes.Of(line.Severity)}{line.Severity.ToWord()}{ColorCodes.Reset} {line.ToMessage()}";
}
