using System.Collections.Immutable;
using System.CommandLine;

namespace VcCleaner.Cli.Commands;

/// <summary>A command: one file in this folder, and one line in <see cref="CommandList"/>.</summary>
internal abstract class CliCommand
{
    public abstract string Name { get; }

    /// <summary>What it does, in a few words, for the list of commands.</summary>
    public abstract string Summary { get; }

    /// <summary>What may follow the name, as the help shows it.</summary>
    public abstract string Usage { get; }

    /// <summary>Prose for the command's own help, options excepted; wrapped by hand at 80 columns.</summary>
    public virtual string Details => "";

    public virtual ImmutableArray<string> Examples => [];

    /// <summary>The parser's side of the command. Its action runs the command and returns the exit code.</summary>
    public abstract Command Build(Surroundings surroundings);
}
