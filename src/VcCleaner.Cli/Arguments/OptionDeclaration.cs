using System.CommandLine;

namespace VcCleaner.Cli.Arguments;

/// <summary>All there is to say about one option, in one place: names, help, and what it changes in the record of what was typed.</summary>
/// <typeparam name="TTyped">The record of what was typed for a command.</typeparam>
/// <param name="Option">The parser's side.</param>
/// <param name="Apply">Puts the option into the record; called only if the option was typed.</param>
internal sealed record OptionDeclaration<TTyped>(Option Option, Func<TTyped, ParseResult, TTyped> Apply);
