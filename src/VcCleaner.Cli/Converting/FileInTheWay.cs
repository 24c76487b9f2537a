namespace VcCleaner.Cli.Converting;

/// <summary>A file that differs and that no earlier run wrote stands where an article belongs; it is left alone.</summary>
/// <param name="name">How messages call it.</param>
internal sealed class FileInTheWay(string name) : Exception($"`{name}` exists and differs; nothing was written. --force replaces it.");
