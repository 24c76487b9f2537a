using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>Runs the built program in a real shell, for what only a real process has: pipes, devices, signals.</summary>
internal static class CommandProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "vccleaner.dll");

    /// <summary>Runs a line of shell in which <c>vccleaner</c> is the program.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="line">The line.</param>
    /// <param name="variables">What its environment has beside or instead of ours.</param>
    public static async Task<CommandRun> ShellAsync(string folder, string line, IReadOnlyDictionary<string, string?>? variables = null)
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows), "There is no POSIX shell.");

        var start = new ProcessStartInfo("/bin/bash", ["-c", $"set -o pipefail; vccleaner() {{ {Runtime} '{Program}' \"$@\"; }}; {line}"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string?>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>Makes <c>vccleaner</c> a command for programs that know nothing of shell functions.</summary>
    /// <param name="folder">Full path of a folder, made if need be.</param>
    /// <returns>A search path on which it is the first.</returns>
    public static string InstallIn(string folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no POSIX shell.");
        var program = Path.Combine(Directory.CreateDirectory(folder).FullName, "vccleaner");
        File.WriteAllText(program, $"#!/bin/sh\nexec {Runtime} '{Program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
    }

    /// <summary>The command that starts the program in the background of a line, with a signal sent to the program itself.</summary>
    public static string InBackground(string args) => $"{Runtime} '{Program}' {args} & program=$!";

    private static string Runtime => $"'{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}'";
}
