using System.Text;

namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>A page of Markdown that documents a command and tests it.</summary>
/// <remarks>
/// <para>A block fenced as <c>```text article.txt</c> writes that file. A block fenced as <c>```console</c> runs commands:</para>
/// <code>
/// % vccleaner convert -
/// Standard input, closed by a line that says ^D, as at a terminal.
/// ^D
/// Expected standard output.
/// 2> Expected standard error.
/// => 2
/// </code>
/// <para>
/// Exit code 0 goes without saying. <c>% cat FILE</c> and <c>% ls</c> show what came of it. Each page runs in a fresh folder,
/// from top to bottom. Running a page writes it anew with what really happened; a page is right if nothing changed.
/// </para>
/// </remarks>
internal static class CommandPage
{
    private const string Fence = "```";

    public static async Task<string> RunAsync(string page)
    {
        using var folder = new TemporaryFolder();
        var output = new StringBuilder();
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Append(output, lines[i]);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;

            var end = Array.IndexOf(lines, Fence, i + 1);
            var block = lines[(i + 1)..end];
            var info = lines[i][Fence.Length..].Split(' ');
            if (info is ["text", var name]) folder.Write(name, Joined(block));
            if (info is ["console"]) block = await RunBlockAsync(block, folder);
            foreach (var line in block) Append(output, line);
            Append(output, Fence);
            i = end;
        }

        return output.ToString(0, output.Length - 1);
    }

    private static async Task<string[]> RunBlockAsync(string[] block, TemporaryFolder folder)
    {
        var shown = new List<string>();
        for (var i = 0; i < block.Length;)
        {
            var next = Array.FindIndex(block, i + 1, line => line.StartsWith("% ", StringComparison.Ordinal));
            var end = next < 0 ? block.Length : next;
            var command = block[i];
            var inputEnd = Array.IndexOf(block, "^D", i, end - i);

            if (i > 0) shown.Add("");
            shown.Add(command);
            if (inputEnd >= 0) shown.AddRange(block[(i + 1)..(inputEnd + 1)]);

            var input = inputEnd < 0 ? null : Encoding.UTF8.GetBytes(Joined(block[(i + 1)..inputEnd]));
            var run = await RunCommandAsync(CommandWords.Split(command[2..]), input, folder);
            shown.AddRange(Lines(run.Output));
            shown.AddRange(Lines(run.Error).Select(line => $"2> {line}"));
            if (run.ExitCode != 0) shown.Add($"=> {run.ExitCode}");
            i = end;
        }

        return [.. shown];
    }

    private static async Task<CommandRun> RunCommandAsync(string[] words, byte[]? input, TemporaryFolder folder) => words switch
    {
        ["vccleaner", .. var args] => await CommandRun.InProcessAsync(folder.Path, args, input),
        ["cat", var name] => new CommandRun(0, await File.ReadAllTextAsync(folder.PathOf(name)), ""),
        ["ls"] => new CommandRun(0, Joined(folder.Files()), ""),
        _ => throw new InvalidDataException($"A page knows no command `{string.Join(' ', words)}`."),
    };

    /// <summary>Lines of an output; one that does not end in a line feed says so.</summary>
    private static string[] Lines(string text)
    {
        if (text.Length == 0) return [];
        return text.EndsWith('\n') ? text[..^1].Split('\n') : [.. text.Split('\n'), "(no line feed at the end)"];
    }

    private static string Joined(string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    private static void Append(StringBuilder output, string line) => output.Append(line).Append('\n');
}
