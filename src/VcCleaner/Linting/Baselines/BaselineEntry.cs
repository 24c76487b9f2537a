namespace VcCleaner.Linting.Baselines;

/// <summary>A finding that a baseline lists.</summary>
/// <param name="Fingerprint">What it is known by.</param>
/// <param name="Rule">Its id, for people.</param>
/// <param name="File">Its file; empty in a list of an older kind.</param>
/// <param name="Place">Where it stood, for people.</param>
/// <param name="Line">The entry's line in the file; 0 if it has not been read from one.</param>
internal sealed record BaselineEntry(string Fingerprint, string Rule, string File, string Place, int Line);
