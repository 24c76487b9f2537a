using System.Collections.Immutable;
using System.Text;

namespace VcCleaner.Cli.Completing;

/// <summary>Completions for bash (4 and later).</summary>
internal static class BashScript
{
    public static string Of(ImmutableArray<ShellCommand> commands)
    {
        var script = new StringBuilder();
        script.Append(
            $$"""
            # Completions of vccleaner for bash. For this shell: source <(vccleaner completions bash)
            # For all: vccleaner completions bash > ~/.local/share/bash-completion/completions/vccleaner
            _vccleaner() {
              local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' i
              for ((i = 1; i < COMP_CWORD; i++)); do
                if [[ ${COMP_WORDS[i]} != -* ]]; then
                  command=${COMP_WORDS[i]}
                  break
                fi
              done
              COMPREPLY=()
              if [[ -z $command ]]; then
                mapfile -t COMPREPLY < <(compgen -W '{{string.Join(' ', commands.Select(command => command.Name))}} --help --version' -- "$cur")
                return
              fi

              case $command:$prev in

            """);
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.TakesValue))
                script.Append("    ").Append(string.Join('|', option.Names.Select(name => $"{command.Name}:{name}"))).Append(") ").Append(Values(option)).Append(" return ;;\n");
        }

        script.Append("  esac\n\n  case $command in\n");
        foreach (var command in commands)
        {
            script.Append($"    {command.Name})\n");
            script.Append($"      if [[ $cur == -* ]]; then mapfile -t COMPREPLY < <(compgen -W '{string.Join(' ', command.Options.SelectMany(option => option.Names))}' -- \"$cur\")\n");
            if (!command.Words.IsEmpty) script.Append($"      else mapfile -t COMPREPLY < <(compgen -W '{string.Join(' ', command.Words)}' -- \"$cur\")\n");
            else if (command.TakesFiles) script.Append("      else mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); compopt -o filenames\n");
            script.Append("      fi ;;\n");
        }

        script.Append("  esac\n}\ncomplete -F _vccleaner vccleaner\n");
        return script.ToString();
    }

    private static string Values(ShellOption option)
    {
        if (!option.Words.IsEmpty)
        {
            var space = option.Words.All(word => word.EndsWith('=')) ? " compopt -o nospace;" : "";
            return $"mapfile -t COMPREPLY < <(compgen -W '{string.Join(' ', option.Words)}' -- \"$cur\");{space}";
        }

        return option.TakesPath ? "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); compopt -o filenames;" : "";
    }
}
