using System.Text;

namespace VcCleaner.Cli.Inputs;

/// <summary>Reads the names of inputs from a list (<c>--files-from</c>), which no shell limits in length.</summary>
internal static class InputList
{
    /// <summary>What was typed, with what the list names behind it and no list any more.</summary>
    /// <exception cref="CommandFailure">The list cannot be read, or names nothing.</exception>
    public static InputArguments Complete(InputArguments typed, Surroundings surroundings)
    {
        if (typed.ListFile is not { } list) return typed;
        var text = list == "-" ? FromStandardInput(typed, surroundings) : FromFile(list, surroundings.FullPath(list));
        var names = typed.IsListNullTerminated
            ? text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Contains("-")) throw new CommandFailure($"the list `{list}` names `-`; name standard input on the command line.");
        if (names.Length == 0 && typed.Words.IsEmpty) throw new CommandFailure($"the list `{list}` names no input.");
        return typed with { Words = [.. typed.Words, .. names], ListFile = null };
    }

    private static string FromStandardInput(InputArguments typed, Surroundings surroundings)
    {
        if (typed.Words.Contains("-")) throw new CommandFailure("standard input cannot be both an input and the list of inputs.");
        using var reader = new StreamReader(PipeSpool.Read("standard input", surroundings.Input).Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string FromFile(string name, string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(File.Exists(path) ? $"the list `{name}` cannot be read: {exception.Message}" : $"the list `{name}` does not exist.");
        }
    }
}
