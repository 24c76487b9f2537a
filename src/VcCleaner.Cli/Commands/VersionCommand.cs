using System.CommandLine;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner version</c>: one line for bug reports. Also answers <c>--version</c>, which <c>dnx</c> keeps for itself.</summary>
internal sealed class VersionCommand : CliCommand
{
    private const int ShortHashLength = 7;

    /// <summary>The version alone, as <c>1.2.3</c>.</summary>
    public static string Number => Informational.Split('+')[0];

    private static string Informational =>
        typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    public override string Name => "version";

    public override string Summary => "print the version";

    public override string Usage => "";

    public override Command Build(Surroundings surroundings)
    {
        var command = new Command(Name, Summary);
        command.SetAction(_ => Print(surroundings));
        return command;
    }

    public static int Print(Surroundings surroundings)
    {
        surroundings.Write(Line() + "\n");
        return ExitCode.Success;
    }

    /// <summary>As <c>vccleaner 1.2.3 (abc1234 2026-11-20) net10.0 linux-x64 aot</c>; what the build does not know is left out.</summary>
    private static string Line()
    {
        var assembly = typeof(VersionCommand).Assembly;
        var informational = Informational;
        var plus = informational.IndexOf('+', StringComparison.Ordinal);
        var number = plus < 0 ? informational : informational[..plus];
        var hash = plus < 0 ? "" : informational[(plus + 1)..];
        var date = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "CommitDate")?.Value;

        string[] origin = [hash.Length > ShortHashLength ? hash[..ShortHashLength] : hash, date ?? ""];
        var build = string.Join(' ', origin.Where(part => part.Length > 0));
        var runtime = $"net{Environment.Version.Major}.{Environment.Version.Minor} {RuntimeInformation.RuntimeIdentifier}";
        var compilation = RuntimeFeature.IsDynamicCodeSupported ? "jit" : "aot";
        return $"vccleaner {number}{(build.Length > 0 ? $" ({build})" : "")} {runtime} {compilation}";
    }
}
