using System.Collections.Immutable;
using System.CommandLine;
using System.Text;

namespace VcCleaner.Cli.Commands;

/// <summary>Writes the help from the same declarations that parse, so that the two cannot differ. The same on every terminal.</summary>
internal static class HelpText
{
    private const int DescriptionColumn = 28;
    private const int Width = 80;

    /// <summary>What a first-time user sees: fifteen lines at most.</summary>
    public static string Overview(ImmutableArray<CliCommand> commands)
    {
        var text = new StringBuilder();
        text.Append("vccleaner turns WordPress articles full of [vc_*] shortcodes into Markdown.\n\n");
        text.Append("  vccleaner convert article.txt              Markdown on standard output\n");
        text.Append("  vccleaner lint export.xml                  what is wrong with an export\n\n");
        text.Append("Commands:\n");
        foreach (var command in commands) text.Append(Row(command.Name, command.Summary));
        text.Append("Try `vccleaner help convert`.\n");
        return text.ToString();
    }

    public static string Of(CliCommand command, Surroundings surroundings)
    {
        var text = new StringBuilder();
        text.Append("Usage: ").Append($"vccleaner {command.Name} {command.Usage}".TrimEnd()).Append("\n\n");
        text.Append(Sentence(command.Summary)).Append('\n');
        if (command.Details.Length > 0) text.Append('\n').Append(command.Details).Append('\n');

        if (command.Examples.Length > 0)
        {
            text.Append("\nExamples:\n");
            foreach (var example in command.Examples) text.Append("  ").Append(example).Append('\n');
        }

        text.Append("\nOptions:\n");
        foreach (var option in command.Build(surroundings).Options.Where(option => !option.Hidden))
            text.Append(Row(Names(option), option.Description ?? ""));
        text.Append(Row("-h, --help", "Print this text."));
        text.Append("\nExit codes: 0 done; 1 findings; 2 could not do the job; 130 interrupted.\n");
        return text.ToString();
    }

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name));
        var indent = option.Aliases.Count == 0 ? "    " : "";
        return $"{indent}{names} {option.HelpName}".TrimEnd();
    }

    /// <summary>Two columns; a left one that is too wide stands on a line of its own.</summary>
    private static string Row(string left, string right)
    {
        var text = new StringBuilder("  ").Append(left);
        var isTooWide = text.Length + 2 > DescriptionColumn;
        var column = text.Length;
        if (isTooWide)
        {
            text.Append('\n');
            column = 0;
        }

        text.Append(' ', DescriptionColumn - column);
        column = DescriptionColumn;
        foreach (var word in right.Split(' '))
        {
            if (column > DescriptionColumn && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', DescriptionColumn);
                column = DescriptionColumn;
            }
            else if (column > DescriptionColumn)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        return text.Append('\n').ToString();
    }

    private static string Sentence(string summary) => char.ToUpperInvariant(summary[0]) + summary[1..] + ".";
}
