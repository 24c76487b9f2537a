using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting;
using VcCleaner.Reporting;

namespace VcCleaner.Benchmarks.Linting;

/// <summary><c>draw-findings FOLDER SEED [ID…]</c>: lints a folder of inputs, counts, and draws findings of each rule for people to judge. The same seed draws the same.</summary>
internal static class FindingDraw
{
    private const int Drawn = 30;
    private const int FewestToDraw = 100;

    /// <param name="folder">Inputs, searched with all folders below.</param>
    /// <param name="seed">Another seed draws others, for a second look after a repair.</param>
    /// <param name="ids">Only these rules, each with its draw; none: all rules, those with many findings drawn from.</param>
    /// <param name="output">Takes the report.</param>
    public static void Run(string folder, int seed, string[] ids, TextWriter output)
    {
        var findings = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Lint).ToList();
        foreach (var rule in findings.GroupBy(finding => finding.Descriptor).OrderBy(rule => rule.Key.Id, StringComparer.Ordinal))
        {
            var all = rule.ToList();
            if (ids.Length > 0 && !ids.Contains(rule.Key.Id)) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"# {rule.Key.Id} {rule.Key.Name}: {all.Count} in {all.Select(finding => finding.Path).Distinct().Count()} files, {all.Count(finding => finding.IsFixable(FixSafety.Unsafe))} fixable"));
            if (ids.Length == 0 && all.Count <= FewestToDraw) continue;

            var random = new Random(seed);
            foreach (var finding in all.OrderBy(_ => random.Next()).Take(Drawn))
            {
                output.WriteLine($"{Path.GetRelativePath(folder, finding.Path)}:{finding.Start} {finding.ContentPath}: {PrintableText.Of(finding.Message)}");
                output.WriteLine($"    | {PrintableText.Of(finding.Frame.Text)}");
                output.WriteLine($"    | {new string(' ', PrintableText.Of(finding.Frame.Text[..finding.Frame.Start]).Length)}{new string('^', Math.Max(1, finding.Frame.Length))}");
            }
        }
    }

    private static IEnumerable<Finding> Lint(string path)
    {
        var linter = new Linter(LintOptions.Default, ElementCatalog.CreateDefault());
        var export = Export.Open([new InputFile(path, () => File.OpenRead(path))], ReaderOptions.Default);
        var session = new LintSession(linter, export);
        foreach (var result in export.Articles()) session.Add(linter.Check(result));
        return session.Finish();
    }
}
