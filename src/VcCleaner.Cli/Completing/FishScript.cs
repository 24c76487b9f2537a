using System.Collections.Immutable;
using System.Text;

namespace VcCleaner.Cli.Completing;

/// <summary>Completions for fish.</summary>
internal static class FishScript
{
    public static string Of(ImmutableArray<ShellCommand> commands)
    {
        var script = new StringBuilder("# Completions of vccleaner for fish: vccleaner completions fish > ~/.config/fish/completions/vccleaner.fish\n");
        script.Append("complete -c vccleaner -n __fish_use_subcommand -f\n");
        foreach (var command in commands)
            script.Append($"complete -c vccleaner -n __fish_use_subcommand -a {command.Name} -d {Quoted(command.Command.Summary)}\n");

        foreach (var command in commands)
        {
            var start = $"complete -c vccleaner -n '__fish_seen_subcommand_from {command.Name}'";
            if (!command.TakesFiles) script.Append($"{start} -f\n");
            if (!command.Words.IsEmpty) script.Append($"{start} -a {Quoted(string.Join(' ', command.Words))}\n");
            foreach (var option in command.Options) script.Append($"{start}{Option(option)} -d {Quoted(option.Description)}\n");
        }

        return script.ToString();
    }

    private static string Option(ShellOption option)
    {
        var names = string.Concat(option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}"));
        if (!option.TakesValue) return names;
        if (!option.Words.IsEmpty) return $"{names} -x -a {Quoted(string.Join(' ', option.Words))}";
        return names + (option.TakesPath ? " -r -F" : " -x");
    }

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
