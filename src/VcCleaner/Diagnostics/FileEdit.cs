using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>An edit as the file has to be changed: in its lines and columns, and with its escapes.</summary>
/// <param name="Start">The first character that is replaced.</param>
/// <param name="End">Past the last one.</param>
/// <param name="Replacement">What stands there afterwards.</param>
internal sealed record FileEdit(LinePosition Start, LinePosition End, string Replacement);
