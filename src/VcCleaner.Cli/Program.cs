using VcCleaner.Cli;
using VcCleaner.Cli.Terminal;

using var interruption = new Interruption();
using var output = StandardStreams.OpenOutput();
using var error = StandardStreams.OpenError();

var surroundings = new Surroundings
{
    Input = Console.OpenStandardInput(),
    Output = output,
    Error = error,
    WorkingDirectory = Environment.CurrentDirectory,
    IsInputTerminal = !Console.IsInputRedirected,
    IsOutputTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
    ProcessorCount = Environment.ProcessorCount,
    Variable = Environment.GetEnvironmentVariable,
};

var exitCode = await Application.RunAsync(args, surroundings, interruption.Token);
return exitCode == ExitCode.Interrupted ? interruption.ExitCode : exitCode;
