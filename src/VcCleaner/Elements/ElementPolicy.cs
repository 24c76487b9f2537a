namespace VcCleaner.Elements;

/// <summary>What is done with an element before anyone asks what it means. Only a site's own rows say anything but <see cref="Convert"/>.</summary>
internal enum ElementPolicy
{
    Convert,

    /// <summary>The tags stay in the text, for something that comes after this tool; what stands between them is converted.</summary>
    Keep,

    /// <summary>The tags and all between them are left out.</summary>
    Drop,

    /// <summary>It should not be there: converted like one that nobody knows, with a finding that is an error.</summary>
    Refuse,
}
