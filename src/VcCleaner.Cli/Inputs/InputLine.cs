namespace VcCleaner.Cli.Inputs;

/// <summary>A line of a stream.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">All of it, without its line feed; null if it is longer than allowed.</param>
internal sealed record InputLine(int Number, byte[]? Bytes);
