using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;

namespace VcCleaner.Cli.Arguments;

/// <summary>The four forms that an option can have. There is no fifth, so all options behave alike.</summary>
internal static class OptionDeclaration
{
    /// <summary>An option that is there or not: <c>--force</c>.</summary>
    public static OptionDeclaration<TTyped> Flag<TTyped>(string names, string description, Func<TTyped, TTyped> set)
    {
        // Arity zero: otherwise `--force true` would swallow a file called `true`.
        var option = Named(names, name => new Option<bool>(name) { Description = description, Arity = ArgumentArity.Zero });
        return new OptionDeclaration<TTyped>(option, (typed, _) => set(typed));
    }

    /// <summary>An option with a free value: <c>--output PATH</c>.</summary>
    public static OptionDeclaration<TTyped> Value<TTyped>(
        string names, string valueName, string description, Func<TTyped, string, TTyped> set)
    {
        var option = Named(names, name => new Option<string>(name) { Description = description, HelpName = valueName });
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError($"`{option.Name}` needs a {valueName} that is not empty.");
        });
        return new OptionDeclaration<TTyped>(option, (typed, result) => set(typed, result.GetRequiredValue(option)));
    }

    /// <summary>An option that may be given several times, each time with a value: <c>--report FORMAT=PATH</c>.</summary>
    public static OptionDeclaration<TTyped> Values<TTyped>(
        string names, string valueName, string description, Func<TTyped, ImmutableArray<string>, TTyped> set, params string[] completions)
    {
        // One value each time: `--report a=b page.txt` must leave the page alone.
        var option = Named(names, name => new Option<string[]>(name)
        {
            Description = description,
            HelpName = valueName,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        });
        option.CompletionSources.Add(completions);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0)) result.AddError($"`{option.Name}` needs a {valueName} that is not empty.");
        });
        return new OptionDeclaration<TTyped>(option, (typed, result) => set(typed, [.. result.GetRequiredValue(option)]));
    }

    /// <summary>An option whose value is one word of a list: <c>--fail-on error|warning|info|never</c>.</summary>
    public static OptionDeclaration<TTyped> Choice<TTyped, TValue>(
        string names, string description, (string Word, TValue Value)[] choices, Func<TTyped, TValue, TTyped> set)
    {
        var words = new string[choices.Length];
        for (var i = 0; i < words.Length; i++) words[i] = choices[i].Word;
        var option = Named(names, name => new Option<string>(name) { Description = description, HelpName = string.Join('|', words) });
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token] || words.Contains(token.Value, StringComparer.Ordinal)) return;
            result.AddError($"`{option.Name}` does not know `{token.Value}`; it takes {string.Join(", ", words[..^1])} or {words[^1]}.");
        });
        return new OptionDeclaration<TTyped>(option, (typed, result) => set(typed, ValueOf(result.GetRequiredValue(option))));

        TValue ValueOf(string word)
        {
            foreach (var choice in choices)
            {
                if (choice.Word == word) return choice.Value;
            }

            throw new UnreachableException();
        }
    }

    /// <summary>Names are written as the help shows them: <c>-o, --output</c>.</summary>
    private static TOption Named<TOption>(string names, Func<string, TOption> create) where TOption : Option
    {
        var all = names.Split(", ");
        var option = create(all[^1]);
        foreach (var alias in all[..^1]) option.Aliases.Add(alias);
        return option;
    }
}
