using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>An SQL string, into which a fix is written with the escapes of its kind.</summary>
/// <param name="quote">The quote around it.</param>
/// <param name="hasBackslashes">Whether a backslash means the next character.</param>
internal sealed class SqlContainer(char quote, bool hasBackslashes) : TextContainer
{
    public override string Encode(string text)
    {
        var written = new StringBuilder(text);
        if (!hasBackslashes) return written.Replace($"{quote}", $"{quote}{quote}").ToString();
        return written.Replace("\\", "\\\\").Replace($"{quote}", $"\\{quote}").Replace("\n", "\\n").Replace("\r", "\\r").ToString();
    }
}
