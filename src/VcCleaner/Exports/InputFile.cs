namespace VcCleaner.Exports;

/// <summary>A file of input that can be read more than once.</summary>
/// <param name="Name">How people know it.</param>
/// <param name="Open">Gives a new stream from the beginning; standard input is spooled to a file first.</param>
internal sealed record InputFile(string Name, Func<Stream> Open);
