namespace VcCleaner.Diagnostics;

/// <summary>How far a fix can be trusted; ordered, so that a limit is a comparison.</summary>
internal enum FixSafety
{
    /// <summary>What is read from the text stays the same, or is proven to be what stood there once.</summary>
    Safe,

    /// <summary>The likeliest meaning; somebody should look at it.</summary>
    Unsafe,
}
