using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Completing;

/// <summary>The scripts in the shells that they are for.</summary>
public sealed class CompletionScriptTests
{
    private static readonly string[] Words = ["--fail-on", "error", "convert"];

    [Theory]
    [InlineData("vccleaner li", "lint")]
    [InlineData("vccleaner lint --fail", "--fail-on")]
    [InlineData("vccleaner lint --fail-on w", "warning")]
    [InlineData("vccleaner lint -f sa", "sarif")]
    [InlineData("vccleaner lint --report sa", "sarif=")]
    [InlineData("vccleaner convert --profile hu", "hugo")]
    [InlineData("vccleaner completions f", "fish")]
    [InlineData("vccleaner help insp", "inspect")]
    [InlineData("vccleaner lint --baseline no", "note.json")]
    [InlineData("vccleaner lint no", "note.json")]
    public async Task Bash_completes_what_was_begun(string line, string expected)
    {
        using var folder = await WriteAsync("bash");
        var words = line.Split(' ');
        var script = $"source ./script; COMP_WORDS=({line}); COMP_CWORD={words.Length - 1}; compopt() {{ :; }}; _vccleaner; printf '%s\\n' \"${{COMPREPLY[@]}}\"";

        var run = Tools.Run(Tools.Require("bash"), folder.Path, "--norc", "-c", script);

        Assert.Equal((expected + "\n", 0), run);
    }

    [Theory]
    [InlineData("vccleaner li", "lint")]
    [InlineData("vccleaner lint --fail", "--fail-on")]
    [InlineData("vccleaner lint --fail-on w", "warning")]
    [InlineData("vccleaner lint -f sa", "sarif")]
    [InlineData("vccleaner convert --profile hu", "hugo")]
    [InlineData("vccleaner completions f", "fish")]
    [InlineData("vccleaner lint no", "note.json")]
    public async Task Fish_completes_what_was_begun(string line, string expected)
    {
        using var folder = await WriteAsync("fish");

        var run = Tools.Run(Tools.Require("fish"), folder.Path, "--no-config", "-c", $"source script; complete -C '{line}'");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected, run.Output.Split('\n')[0].Split('\t')[0]);
    }

    /// <summary>zsh completes at a terminal alone, so it gets one from its own module.</summary>
    [Theory]
    [InlineData("vccleaner li", "lint")]
    [InlineData("vccleaner lint --fail", "--fail-on")]
    [InlineData("vccleaner lint --fail-on w", "warning")]
    [InlineData("vccleaner completions f", "fish")]
    public async Task Zsh_completes_what_was_begun(string line, string expected)
    {
        using var folder = await WriteAsync("zsh");
        var program = Tools.Require("zsh");
        folder.Write("start", "autoload -Uz compinit && compinit -u -d ./dump\nPS1=\nsource ./script\nprint READY\n");
        folder.Write("ask",
            $$"""
            wait_for() { for ((i = 0; i < 200; i++)); do while zpty -r -t z piece; do seen+=$piece; done; [[ $seen == *$1* ]] && return; sleep 0.1; done }
            zmodload zsh/zpty
            TERM=dumb zpty -b z zsh -f -i
            zpty -w z 'source ./start'
            wait_for READY
            seen=
            zpty -n -w z $'{{line}}\t'
            wait_for '{{expected}}'
            print -r -- $seen
            zpty -d z
            """);

        var run = Tools.Run(program, folder.Path, "-f", "ask");

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public async Task A_script_is_valid(string shell, string option)
    {
        using var folder = await WriteAsync(shell);

        Assert.Equal(("", 0), Tools.Run(Tools.Require(shell), folder.Path, option, "script"));
    }

    [Fact]
    public async Task The_script_for_PowerShell_knows_the_same_words()
    {
        using var folder = await WriteAsync("pwsh");

        var script = await File.ReadAllTextAsync(folder.PathOf("script"), TestContext.Current.CancellationToken);

        foreach (var word in Words) Assert.Contains($"'{word}'", script, StringComparison.Ordinal);
    }

    private static async Task<TemporaryFolder> WriteAsync(string shell)
    {
        var folder = new TemporaryFolder();
        var run = await CommandRun.InProcessAsync(folder.Path, ["completions", shell]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        folder.Write("script", run.Output);
        folder.Write("note.json", "");
        return folder;
    }
}
