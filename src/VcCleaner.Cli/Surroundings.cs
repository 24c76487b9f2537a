using System.Text;
using VcCleaner.Cli.Terminal;
using VcCleaner.Reporting;

namespace VcCleaner.Cli;

/// <summary>Everything a command may touch outside itself, so that a test can hand in a world of its own.</summary>
internal sealed record Surroundings
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input, as bytes: decoding is the reader's business.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, as bytes: no console may recode Markdown or turn its line feeds into something else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: findings, warnings and failures.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where relative paths start. Never the process's own current directory, which tests would have to share.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Whether a person would have to type the input.</summary>
    public bool IsInputTerminal { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Tells how long things take, and never what day it is.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public int ProcessorCount { get; init; } = 1;

    /// <summary>Value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Writes text to standard output as UTF-8 without a byte order mark.</summary>
    /// <exception cref="CommandFailure">The disk is full, or standard output is closed.</exception>
    public void Write(string text) => Write(output => output.Write(Utf8.GetBytes(text)));

    /// <summary>Lets somebody write to standard output.</summary>
    /// <exception cref="CommandFailure">The disk is full, or standard output is closed.</exception>
    public void Write(Action<Stream> write)
    {
        try
        {
            write(Output);
            Output.Flush();
        }
        catch (IOException exception) when (!BrokenPipe.IsCauseOf(exception))
        {
            throw new CommandFailure($"standard output cannot be written: {exception.Message}");
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandFailure("standard output cannot be written; is it closed?");
        }
    }

    /// <summary>One line on standard error in the program's own voice. Names in it may come from strangers.</summary>
    public void Say(string message) => Error.Write($"vccleaner: {PrintableText.Of(message)}\n");

    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);
}
