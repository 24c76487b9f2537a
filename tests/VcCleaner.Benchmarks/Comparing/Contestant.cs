using System.Diagnostics;
using System.Globalization;

namespace VcCleaner.Benchmarks.Comparing;

/// <summary>A program that is given the same export as the others.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Command">The command for the shell; it writes into the folder <c>$OUT</c>.</param>
internal sealed record Contestant(string Name, string Command)
{
    /// <summary>Runs it as a process of its own, measured by the <c>time</c> of GNU.</summary>
    /// <param name="folder">Where it writes; emptied before.</param>
    /// <param name="limit">How long it may take.</param>
    /// <returns>Null if it took longer or failed.</returns>
    public Measurement? Run(string folder, TimeSpan limit)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var report = folder + ".time";
        var start = new ProcessStartInfo("/usr/bin/time")
        {
            ArgumentList =
            {
                "-o", report, "-f", "%e %U %S %M",
                "timeout", limit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture),
                "sh", "-c", Command + " > /dev/null 2> " + folder + ".errors",
            },
        };
        start.Environment["OUT"] = folder;
        using var process = Process.Start(start)!;
        process.WaitForExit();

        var figures = File.ReadAllLines(report)[^1].Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return process.ExitCode == 0 ? new Measurement(figures[0], figures[1] + figures[2], figures[3] / 1024) : null;
    }
}

/// <summary>What a run took.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Cpu">Seconds of all processors.</param>
/// <param name="Peak">MiB of memory at most, of the largest process.</param>
internal readonly record struct Measurement(double Wall, double Cpu, double Peak);
