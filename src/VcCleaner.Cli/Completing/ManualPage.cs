using System.Collections.Immutable;
using System.Text;
using VcCleaner.Cli.Commands;

namespace VcCleaner.Cli.Completing;

/// <summary>The manual page, vccleaner(1), in the macros of man(7); written from the declarations that parse.</summary>
internal static class ManualPage
{
    public static string Of(ImmutableArray<ShellCommand> commands)
    {
        var page = new StringBuilder();
        // No date: the same version always has the same page.
        page.Append($".TH VCCLEANER 1 \"\" \"vccleaner {VersionCommand.Number}\" \"User Commands\"\n");
        page.Append(".SH NAME\nvccleaner \\- turns WordPress articles full of [vc_*] shortcodes into Markdown, and lints them\n");
        page.Append(".SH SYNOPSIS\n");
        foreach (var command in commands) page.Append($".B vccleaner {command.Name}\n{Text(command.Command.Usage)}\n.br\n");
        page.Length -= ".br\n".Length;
        page.Append(".SH COMMANDS\n");
        foreach (var command in commands) AppendCommand(page, command);

        page.Append(".SH EXIT STATUS\n");
        AppendItem(page, "0", "Done, and nothing that \\-\\-fail\\-on names.");
        AppendItem(page, "1", "Findings, or files that differ.");
        AppendItem(page, "2", "The job could not be done: usage, configuration, input, output.");
        AppendItem(page, "130", "Interrupted.");
        page.Append(".SH ENVIRONMENT\n");
        AppendItem(page, "VCCLEANER_OUTPUT_FORMAT", "What \\fBlint\\fR prints unless \\-\\-output\\-format says otherwise.");
        AppendItem(page, "NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE", "Whether findings are coloured unless \\-\\-color says otherwise.");
        AppendItem(page, "GITHUB_STEP_SUMMARY", "Gets the whole list if the format \\fBgithub\\fR is asked for.");
        page.Append(".SH FILES\n");
        AppendItem(page, "vccleaner.json", "The configuration: the nearest upward, as far as the root of the repository.");
        AppendItem(page, ".vccleanerignore", "What \\fBlint\\fR leaves out of folders, written like a .gitignore.");
        return page.ToString();
    }

    private static void AppendCommand(StringBuilder page, ShellCommand command)
    {
        page.Append($".SS {command.Name} {Text(command.Command.Usage)}".TrimEnd()).Append('\n');
        page.Append(Text(char.ToUpperInvariant(command.Command.Summary[0]) + command.Command.Summary[1..] + ".")).Append('\n');
        if (command.Command.Details.Length > 0) page.Append(".PP\n").Append(Text(command.Command.Details)).Append('\n');
        foreach (var option in command.Options)
        {
            var value = option.TakesValue ? $" \\fI{Text(option.ValueName)}\\fR" : "";
            page.Append($".TP\n{string.Join(", ", option.Names.Select(name => $"\\fB{Text(name)}\\fR"))}{value}\n{Text(option.Description)}\n");
        }

        if (command.Command.Examples.IsEmpty) return;
        page.Append(".PP\nExamples:\n.PP\n.nf\n.RS\n");
        foreach (var example in command.Command.Examples) page.Append(Text(example)).Append('\n');
        page.Append(".RE\n.fi\n");
    }

    private static void AppendItem(StringBuilder page, string name, string text) => page.Append($".TP\n.B {Text(name)}\n{text}\n");

    /// <summary>Text that means nothing but itself: backslashes and hyphens spelled out, and no line begun like a request.</summary>
    private static string Text(string text)
    {
        var lines = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(line => line.StartsWith('.') || line.StartsWith('\'') ? "\\&" + line : line));
    }
}
