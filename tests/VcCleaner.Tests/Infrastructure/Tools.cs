using System.Diagnostics;
using Xunit;

namespace VcCleaner.Tests.Infrastructure;

/// <summary>Programs of others that judge what we write: site generators, validators, browsers. Where one is absent, the test is skipped.</summary>
/// <remarks>
/// Debian's are found on the path; packages of npm in <c>node_modules</c> of the folder that <c>VCCLEANER_TOOLS</c> names, and site generators
/// in <c>generators</c> there, with the node that they need.
/// <c>.ci/run</c> installs all of them, so that there every such test runs.
/// </remarks>
internal static class Tools
{
    /// <summary>The path of a program, or the test is skipped.</summary>
    public static string Require(string command)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).ToList();
        if (NodeFolder is { } modules) folders.InsertRange(0, [Path.Combine(GeneratorFolder!, "node_modules", ".bin"), Path.Combine(modules, ".bin")]);
        var path = folders.Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{command} is not installed.");
        return path!;
    }

    /// <summary>The folder of a package of npm, or the test is skipped.</summary>
    public static string RequirePackage(string name)
    {
        var folder = NodeFolder is { } modules ? Path.Combine(modules, name) : null;
        Assert.SkipWhen(folder is null || !Directory.Exists(folder), $"The package {name} is not installed below VCCLEANER_TOOLS.");
        return folder!;
    }

    /// <summary>A new empty folder for a site, from which the packages of its generator are found.</summary>
    public static string NewFolder() => GeneratorFolder is { } generators
        ? Directory.CreateDirectory(Path.Combine(generators, "sites", Path.GetRandomFileName())).FullName
        : Directory.CreateTempSubdirectory("vccleaner-").FullName;

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote, standard output before standard error, and its exit code.</returns>
    public static (string Output, int ExitCode) Run(string path, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        // What a script starts comes from where it lies, and nobody calls home.
        start.Environment["PATH"] = Path.GetDirectoryName(path) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["ASTRO_TELEMETRY_DISABLED"] = "1";
        start.Environment["NO_UPDATE_NOTIFIER"] = "1";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + error.Result, process.ExitCode);
    }

    private static string? GeneratorFolder => NodeFolder is { } modules ? Path.Combine(Path.GetDirectoryName(modules)!, "generators") : null;

    private static string? NodeFolder =>
        Environment.GetEnvironmentVariable("VCCLEANER_TOOLS") is { Length: > 0 } folder ? Path.Combine(folder, "node_modules") : null;
}
