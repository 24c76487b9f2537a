using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Running;
using VcCleaner.Exports;
using VcCleaner.Linting;
using VcCleaner.Linting.Fixing;

namespace VcCleaner.Cli.Linting;

/// <summary>Repairs files in place, or shows what it would change. Each file is read again by the library before it is handed out.</summary>
internal sealed class FixRun(LintRequest request, Linter linter, Surroundings surroundings)
{
    /// <summary>How many findings were repaired.</summary>
    public int Fixed { get; private set; }

    /// <summary>How many files changed, or would.</summary>
    public int Files { get; private set; }

    public string Summary => string.Create(CultureInfo.InvariantCulture,
        $"{Fixed} finding{(Fixed == 1 ? " was" : "s were")} repaired in {Files} file{(Files == 1 ? "" : "s")}.");

    /// <param name="inputs">What to repair.</param>
    /// <param name="failures">Gets a line for each file that cannot be read or written.</param>
    /// <param name="cancellation">Ends the run between two files.</param>
    public void Run(ImmutableArray<LintInput> inputs, Action<string> failures, CancellationToken cancellation)
    {
        var outcomes = OrderedWork.Run(inputs.Where(input => input.Path is not null || request.IsDiff), request.Jobs, () => true, (input, _) => Fix(input), cancellation);
        foreach (var (input, bytes, result, failure) in outcomes)
        {
            if (failure.Length > 0) failures(failure);
            foreach (var problem in result?.Failures ?? [])
                surroundings.Say($"{input.TypedName}{(problem.PostId > 0 ? $", post {problem.PostId}" : "")}: left as it is, because {problem.Reason}.");
            if (result is not { IsChanged: true }) continue;

            Put(input, bytes, result, failures, cancellation);
        }
    }

    private (LintInput Input, byte[] Bytes, FixResult? Result, string Failure) Fix(LintInput input)
    {
        try
        {
            using var stream = input.File.Open();
            if (stream.Length > Array.MaxLength) return (input, [], null, $"`{input.TypedName}` is too large to be repaired in place.");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return (input, bytes, FileFixer.Fix(input.File.Name, bytes, request.Reader, linter, request.Fix!.Value), "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (input, [], null, $"`{input.TypedName}` cannot be read: {exception.Message}");
        }
    }

    private void Put(LintInput input, byte[] bytes, FixResult result, Action<string> failures, CancellationToken cancellation)
    {
        if (request.IsDiff)
        {
            Show(input, bytes, result.Bytes);
        }
        else
        {
            try
            {
                new OutputFile(input.TypedName, input.Path!).Write(result.Bytes, cancellation);
            }
            catch (CommandFailure failure)
            {
                failures(failure.Message);
                return;
            }
        }

        Fixed += result.Fixed.Length;
        Files++;
    }

    private void Show(LintInput input, byte[] before, byte[] after)
    {
        var encoding = TextDecoder.EncodingOf(before, request.Reader.EncodingName, out _);
        var (text, spelledOut) = PrintableDiff.Of(UnifiedDiff.Between(input.File.Name, encoding.GetString(before), encoding.GetString(after)));
        surroundings.Write(text);
        if (spelledOut > 0)
            surroundings.Say($"{input.TypedName}: {spelledOut} lines hold what a terminal or a build would obey, and are spelled out; --fix writes what is meant.");
    }
}
