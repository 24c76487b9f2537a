namespace VcCleaner.Elements;

/// <summary>What an element may show of the post that it stands in.</summary>
internal enum PostField
{
    Title,

    /// <summary>The id of the image that is shown with the post.</summary>
    FeaturedImage,
}
