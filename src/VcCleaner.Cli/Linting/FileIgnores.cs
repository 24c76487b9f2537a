using System.Collections.Immutable;
using VcCleaner.Cli.Inputs;
using VcCleaner.Diagnostics;

namespace VcCleaner.Cli.Linting;

/// <summary>Leaves out findings that the configuration does not want in their files (<c>perFileIgnores</c>).</summary>
internal static class FileIgnores
{
    public static ImmutableArray<Finding> Apply(ImmutableArray<Finding> findings, LintRequest request)
    {
        if (request.FileIgnores.IsEmpty) return findings;

        var ignores = request.FileIgnores.Select(ignore => (Pattern: IgnorePattern.Of(ignore.Place), ignore.Rules)).ToArray();
        var patterns = new Dictionary<string, (IgnorePattern Pattern, ImmutableArray<string> Rules)[]>(StringComparer.Ordinal);
        return [.. findings.Where(finding => !IgnoresOf(finding.Path).Any(ignore => ignore.Rules.Any(rule => RuleSelector.Matches(rule, finding.Descriptor))))];

        (IgnorePattern Pattern, ImmutableArray<string> Rules)[] IgnoresOf(string path)
        {
            if (patterns.TryGetValue(path, out var known)) return known;
            var relative = Path.GetRelativePath(request.IgnoresFolder, request.Paths.FullPath(path)).Replace('\\', '/');
            return patterns[path] = Array.FindAll(ignores, ignore => ignore.Pattern.CoversFile(relative));
        }
    }
}
