namespace VcCleaner.Shortcodes;

/// <summary>A stretch of text whose brackets are shown as they are: code, scripts, comments.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Past its last character.</param>
internal readonly record struct OpaqueZone(int Start, int End);
