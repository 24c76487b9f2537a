namespace VcCleaner.Structure;

/// <summary>What a block is to the blocks around it.</summary>
internal enum BlockRole
{
    /// <summary>A bare line, short enough to be a heading.</summary>
    Line,

    /// <summary>Text that cannot be a heading: too long, or marked up.</summary>
    Text,

    /// <summary>A reference of a bibliography.</summary>
    Citation,

    /// <summary>A list, or a line with a typed bullet.</summary>
    List,

    /// <summary>Quote, table, code: something with a shape of its own.</summary>
    Other,
}
