using System.Collections.Immutable;
using System.Text;

namespace VcCleaner.Cli.Completing;

/// <summary>Completions for PowerShell; where nothing is returned, it offers files.</summary>
internal static class PowerShellScript
{
    public static string Of(ImmutableArray<ShellCommand> commands)
    {
        var script = new StringBuilder(
            """
            # Completions of vccleaner for PowerShell, for $PROFILE: vccleaner completions pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName vccleaner -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              $commands = [ordered]@{

            """);
        foreach (var command in commands) script.Append($"    {Quoted(command.Name)} = {Quoted(command.Command.Summary)}\n");
        script.Append("  }\n  $words = @{\n");
        foreach (var command in commands)
        {
            if (!command.Words.IsEmpty) script.Append($"    {Quoted(command.Name)} = {List(command.Words)}\n");
            foreach (var option in command.Options)
            {
                foreach (var name in option.Words.IsEmpty ? [] : option.Names) script.Append($"    {Quoted($"{command.Name} {name}")} = {List(option.Words)}\n");
            }
        }

        script.Append("  }\n  $options = @{\n");
        foreach (var command in commands)
        {
            script.Append($"    {Quoted(command.Name)} = [ordered]@{{\n");
            foreach (var option in command.Options)
            {
                foreach (var name in option.Names) script.Append($"      {Quoted(name)} = {Quoted(option.Description)}\n");
            }

            script.Append("    }\n");
        }

        script.Append(
            """
              }
              $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
              $command = $typed | Where-Object { -not $_.StartsWith('-') } | Select-Object -First 1
              if (-not $command) {
                $commands.GetEnumerator() | Where-Object { $_.Key.StartsWith($wordToComplete) } | ForEach-Object {
                  [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
                }
                return
              }
              $values = $words["$command $($typed[-1])"]
              if (-not $values -and -not $wordToComplete.StartsWith('-')) { $values = $words[$command] }
              if ($values) {
                $values | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
                return
              }
              if ($wordToComplete.StartsWith('-') -and $options[$command]) {
                $options[$command].GetEnumerator() | Where-Object { $_.Key.StartsWith($wordToComplete) } | ForEach-Object {
                  [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterName', $_.Value)
                }
              }
            }

            """);
        return script.ToString();
    }

    private static string List(ImmutableArray<string> words) => $"@({string.Join(", ", words.Select(Quoted))})";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
