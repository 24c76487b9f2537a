namespace VcCleaner.Benchmarks.Structure;

/// <summary>What a line of a page of known structure was before it lost its marks.</summary>
internal enum LineLabel
{
    Text,
    Heading,
    Item,

    /// <summary>Two things at once, or bold from end to end: an editor could go either way, and nothing is learnt from it.</summary>
    Either,
}
