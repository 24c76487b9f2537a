using System.Diagnostics;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Tests.Linting;

namespace VcCleaner.Benchmarks.Linting;

/// <summary><c>check-fixes FOLDER</c>: repairs each file of a folder in memory, safely and unsafely, and counts what was repaired and which promises were broken.</summary>
internal static class FixSurvey
{
    public static void Run(string folder, TextWriter output)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        foreach (var most in new[] { FixSafety.Safe, FixSafety.Unsafe })
        {
            var (changed, repaired, failures, broken) = (0, 0, 0, 0);
            var start = Stopwatch.GetTimestamp();
            foreach (var file in files)
            {
                var check = FixCheck.Of(Path.GetRelativePath(folder, file), File.ReadAllBytes(file), most);
                (changed, repaired, failures, broken) = (changed + (check.IsChanged ? 1 : 0), repaired + check.Fixed, failures + check.Failures.Length, broken + check.Broken.Length);
                foreach (var line in check.Broken) output.WriteLine($"  {line}");
                foreach (var failure in check.Failures) output.WriteLine($"  {failure.Name}, post {failure.PostId}: left, because {failure.Reason}");
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{most}: {files.Length} files, {changed} changed, {repaired} findings repaired, {failures} articles left, {broken} promises broken, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        }
    }
}
