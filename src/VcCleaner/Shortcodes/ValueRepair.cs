namespace VcCleaner.Shortcodes;

/// <summary>A curled value of a tag and what it was.</summary>
/// <param name="Start">Cell of the opening quote, or of the no-break space that belongs to it.</param>
/// <param name="End">Cell past the closing quote.</param>
/// <param name="Family">The quotes.</param>
/// <param name="Value">The repaired value, with WPBakery's backticks.</param>
internal readonly record struct ValueRepair(int Start, int End, QuoteFamily Family, string Value);
