using System.Text;
using VcCleaner.Exports;

namespace VcCleaner.Tests.Exports;

/// <summary>Reads small inputs of any kind.</summary>
internal static class Inputs
{
    public static List<ReadResult> Read(string name, string text, VcCleaner.Exports.ReaderOptions? options = null) => Read(options, (name, text));

    public static List<ReadResult> Read(VcCleaner.Exports.ReaderOptions? options, params (string Name, string Text)[] inputs)
        => [.. Export.Open(inputs.Select(input => new InputFile(input.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(input.Text)))), options ?? VcCleaner.Exports.ReaderOptions.Default).Articles()];
}
