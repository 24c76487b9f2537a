using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>An edit as the file has to be changed: in its lines and columns, and with its escapes.</summary>
/// <param name="Start">The first character that is replaced.</param>
/// <param name="End">Past the last one.</param>
/// <param name="Replacement">What stands there afterwards.</param>
internal sealed record FileEdit(LinePosition Start, LinePosition End, string Replacement)
{
    /// <summary>Column of the start in bytes of UTF-8; 0 if nobody knows.</summary>
    public int StartByte { get; init; }

    /// <summary>Column of the end in bytes of UTF-8; 0 if nobody knows.</summary>
    public int EndByte { get; init; }
}
