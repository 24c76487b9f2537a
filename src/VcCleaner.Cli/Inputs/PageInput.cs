namespace VcCleaner.Cli.Inputs;

/// <summary>A page as a file or a pipe holds it.</summary>
/// <param name="Name">How findings call it.</param>
/// <param name="Path">Full path of the file, or null for standard input.</param>
internal sealed record PageInput(string Name, string? Path)
{
    /// <summary>Where it goes below the output folder, with slashes and without extension.</summary>
    public required string Place { get; init; }

    /// <summary>Standard input's bytes, where that is what is read.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>Whether somebody typed its name; the others were found in a folder.</summary>
    public bool IsNamed { get; init; } = true;

    public bool IsStandardInput => Path is null;
}
