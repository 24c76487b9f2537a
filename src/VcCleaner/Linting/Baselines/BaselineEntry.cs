namespace VcCleaner.Linting.Baselines;

/// <summary>A finding that a baseline lists.</summary>
/// <param name="Fingerprint">What it is known by.</param>
/// <param name="Rule">Its id, for people.</param>
/// <param name="Place">Where it stood, for people.</param>
/// <param name="Line">The entry's line in the file; 0 if it has not been read from one.</param>
internal sealed record BaselineEntry(string Fingerprint, string Rule, string Place, int Line);
