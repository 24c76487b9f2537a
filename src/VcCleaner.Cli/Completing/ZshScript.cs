using System.Collections.Immutable;
using System.Text;

namespace VcCleaner.Cli.Completing;

/// <summary>Completions for zsh.</summary>
internal static class ZshScript
{
    public static string Of(ImmutableArray<ShellCommand> commands)
    {
        var script = new StringBuilder();
        script.Append(
            """
            #compdef vccleaner
            # Completions of vccleaner for zsh. For all shells: vccleaner completions zsh > a folder of $fpath/_vccleaner
            # For this one: source <(vccleaner completions zsh)
            _vccleaner() {
              local -a commands
              commands=(

            """);
        foreach (var command in commands) script.Append($"    {Quoted($"{command.Name}:{command.Command.Summary}")}\n");
        script.Append(
            """
              )
              if (( CURRENT == 2 )); then
                _describe -t commands command commands
                return
              fi

              local command=$words[2]
              shift words
              (( CURRENT-- ))
              case $command in

            """);
        foreach (var command in commands)
        {
            script.Append($"    {command.Name})\n      _arguments -s");
            foreach (var option in command.Options) script.Append(" \\\n        ").Append(Option(option));
            if (!command.Words.IsEmpty) script.Append($" \\\n        '*:word:({string.Join(' ', command.Words)})'");
            else if (command.TakesFiles) script.Append(" \\\n        '*:input:_files'");
            script.Append(" ;;\n");
        }

        script.Append(
            """
              esac
            }

            if [[ $funcstack[1] == _vccleaner ]]; then
              _vccleaner "$@"
            else
              compdef _vccleaner vccleaner
            fi

            """);
        return script.ToString();
    }

    private static string Option(ShellOption option)
    {
        var description = option.Description.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        var value = !option.TakesValue ? ""
            : !option.Words.IsEmpty ? $":value:({string.Join(' ', option.Words)})"
            : option.TakesPath ? ":path:_files"
            : ":value:";
        var rest = Quoted($"[{description}]{value}");
        return option.Names.Length == 1
            ? Quoted($"*{option.LongName}") + rest
            : $"{{{string.Join(',', option.Names.Select(name => Quoted("*" + name)))}}}{rest}";
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
