namespace VcCleaner.Diagnostics;

/// <summary>The line of the content in which a finding stands, or the part of it that people can take in.</summary>
/// <param name="Text">The excerpt, as it stands in the content.</param>
/// <param name="Start">Where in it the finding begins.</param>
/// <param name="Length">How much of it the finding covers; at least 1 unless the excerpt ends there.</param>
/// <param name="Line">The line's number in the file.</param>
internal sealed record FindingFrame(string Text, int Start, int Length, int Line);
