using VcCleaner.Tests.Architecture;
using Xunit;

namespace VcCleaner.Cli.Tests;

/// <summary>The program is thin: it asks the pipeline, and never reaches into the steps.</summary>
public sealed class CliLayeringTests
{
    private static readonly string[] Allowed =
    [
        "VcCleaner", "VcCleaner.Configuration", "VcCleaner.Diagnostics", "VcCleaner.Elements", "VcCleaner.Exports", "VcCleaner.Exports.MediaMaps",
        "VcCleaner.Inspection", "VcCleaner.Linting", "VcCleaner.Linting.Baselines", "VcCleaner.Linting.Fixing", "VcCleaner.Reporting",
        "VcCleaner.Sites", "VcCleaner.Text",
    ];

    [Fact]
    public void The_program_uses_the_ends_of_the_line_and_none_of_the_steps_between()
    {
        var culprits =
            from use in AssemblyUses.Read(typeof(Application).Assembly.Location)
            where use.Assembly == typeof(Pipeline).Assembly.GetName().Name
            where !Allowed.Contains(use.Used[..use.Used.LastIndexOf('.')], StringComparer.Ordinal)
            select $"{use.User} must not use {use.Used}";

        Assert.Empty(culprits.Distinct());
    }

    [Fact]
    public void The_program_names_no_package_but_its_own_two()
    {
        string[] packages = ["System.CommandLine", "Spectre.Console"];
        var culprits =
            from use in AssemblyUses.Read(typeof(Application).Assembly.Location)
            where use.Assembly.Length > 0 && use.Assembly != typeof(Pipeline).Assembly.GetName().Name
            where !packages.Contains(use.Assembly, StringComparer.Ordinal) && !IsBaseLibrary(use.Assembly)
            select $"{use.User} must not use {use.Used} of {use.Assembly}";

        Assert.Empty(culprits.Distinct());
    }

    private static bool IsBaseLibrary(string assembly) =>
        assembly == "Microsoft.Win32.Primitives"
        || (assembly.StartsWith("System.", StringComparison.Ordinal) && assembly != "System.CommandLine");
}
