using VcCleaner.Text;

namespace VcCleaner.Exports.Tables;

/// <summary>A value of a table between quotes, into which a fix is written with its quotes doubled.</summary>
internal sealed class CsvContainer : TextContainer
{
    public override string Encode(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);
}
