using VcCleaner.Exports;

namespace VcCleaner;

/// <summary>One item of a whole input that is still to be read and converted.</summary>
/// <param name="Index">Its place among all items; the first pass and the second count alike.</param>
/// <param name="Source">Where it is read from.</param>
internal sealed record SiteItem(int Index, ExportItem Source);
