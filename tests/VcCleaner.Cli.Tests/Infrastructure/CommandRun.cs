using System.Text;

namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>What a command did.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program inside the test's process, in a folder of its own.</summary>
    /// <param name="folder">Where relative paths start.</param>
    /// <param name="args">The words of the command line.</param>
    /// <param name="input">Standard input, or null for a terminal at which nobody types.</param>
    public static async Task<CommandRun> InProcessAsync(string folder, IReadOnlyList<string> args, byte[]? input = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var surroundings = new Surroundings
        {
            Input = new MemoryStream(input ?? []),
            Output = output,
            Error = error,
            WorkingDirectory = folder,
            IsInputTerminal = input is null,
            ProcessorCount = 2,
            Time = new StoppedClock(),
        };

        var exitCode = await Application.RunAsync(args, surroundings, CancellationToken.None);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
