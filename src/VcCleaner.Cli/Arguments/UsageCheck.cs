using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace VcCleaner.Cli.Arguments;

/// <summary>Finds what is wrong with a command line, and says it in one line; the step between parsing and running.</summary>
/// <remarks>
/// The parser's own answer would be the whole help text on standard output and exit code 1, which a build takes for findings.
/// </remarks>
internal static class UsageCheck
{
    private static readonly SearchValues<char> PathLike = SearchValues.Create("[]./\\*?");
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(" []*?'\"");

    /// <summary>What is wrong with the first word, before the parser sees it; null if nothing is.</summary>
    /// <remarks>The parser takes a first word in brackets for one of its directives and eats it: <c>vccleaner '[vc_row]'</c>.</remarks>
    public static string? FirstWord(string word, IEnumerable<string> commands)
    {
        if (word.StartsWith('-') && word.Length > 1) return null;
        if (word.StartsWith("[suggest", StringComparison.Ordinal)) return null;

        var known = commands.ToArray();
        if (known.Contains(word, StringComparer.Ordinal)) return null;

        if (word == "-" || word.AsSpan().ContainsAny(PathLike))
            return $"`{word}` is not a command; did you mean `vccleaner convert {Quoted(word)}`?";

        return Suggestion.For(word, known) is { } suggestion
            ? $"`{word}` is not a command; did you mean `vccleaner {suggestion}`?"
            : $"`{word}` is not a command; `vccleaner help` lists them.";
    }

    /// <summary>What is wrong with the rest; null if nothing is.</summary>
    public static string? Parsed(ParseResult result, IReadOnlyList<string> args)
    {
        // Asked first: the parser takes an unknown option for a file, and would then complain about that file.
        if (UnknownOption(result, args) is { } unknown) return unknown;
        if (result.Errors is not [var error, ..]) return null;
        return OneLine(error.Message);
    }

    /// <summary>The parser hands <c>--outptu x</c> to an argument that takes many values, as two files, without a word.</summary>
    private static string? UnknownOption(ParseResult result, IReadOnlyList<string> args)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash) return null;
            if (token.Type != TokenType.Argument || token.Value is not ['-', _, ..]) continue;

            // `--output=-x` and `-o-x` also make a token `-x`, and they mean it.
            if (!args.Contains(token.Value)) continue;

            return Unknown(token.Value.Split('=', ':')[0], result.CommandResult.Command);
        }

        return null;
    }

    private static string Unknown(string option, Command command)
    {
        var isRoot = command is RootCommand;
        var hint = Suggestion.For(option, OptionNames(command)) is { } suggestion ? $"did you mean `{suggestion}`?"
            : isRoot ? "`vccleaner help` lists the commands."
            : command.Arguments.Count == 0 ? $"`{command.Name}` takes none."
            : $"`vccleaner help {command.Name}` lists them; a file of that name goes after `--`.";
        return $"`{option}` is not an option of `{(isRoot ? "vccleaner" : command.Name)}`; {hint}";
    }

    private static IEnumerable<string> OptionNames(Command command) =>
        command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Prepend(option.Name));

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Replace('\'', '`');

    private static string Quoted(string word) => word.AsSpan().ContainsAny(NeedsQuotes) ? $"'{word}'" : word;
}
