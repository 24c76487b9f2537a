namespace VcCleaner.Cli.Terminal;

/// <summary>Resolves <c>--color</c>: the option, <c>NO_COLOR</c>, <c>FORCE_COLOR</c> and <c>CLICOLOR_FORCE</c>, the terminal.</summary>
internal static class ColorDecision
{
    public static bool Resolve(ColorChoice choice, bool isTerminal, Func<string, string?> variable) => choice switch
    {
        ColorChoice.Always => true,
        ColorChoice.Never => false,
        _ when !string.IsNullOrEmpty(variable("NO_COLOR")) => false,
        _ when IsOn(variable("FORCE_COLOR")) || IsOn(variable("CLICOLOR_FORCE")) => true,
        _ => isTerminal && variable("TERM") != "dumb",
    };

    private static bool IsOn(string? value) => !string.IsNullOrEmpty(value) && value != "0";
}
