using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>Runs the built program in a real shell, for what only a real process has: pipes, devices, signals.</summary>
internal static class CommandProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "vccleaner.dll");

    /// <summary>Runs a line of shell in which <c>vccleaner</c> is the program.</summary>
    public static async Task<CommandRun> ShellAsync(string folder, string line)
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows), "There is no POSIX shell.");

        var start = new ProcessStartInfo("/bin/bash", ["-c", $"set -o pipefail; vccleaner() {{ {Runtime} '{Program}' \"$@\"; }}; {line}"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>The command that starts the program in the background of a line, with a signal sent to the program itself.</summary>
    public static string InBackground(string args) => $"{Runtime} '{Program}' {args} & program=$!";

    private static string Runtime => $"'{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}'";
}
