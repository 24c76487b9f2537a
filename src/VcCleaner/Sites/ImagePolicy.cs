namespace VcCleaner.Sites;

/// <summary>What articles refer to where they show images and link to uploads (<c>--images</c>).</summary>
internal enum ImagePolicy
{
    /// <summary>The original on the old site.</summary>
    Keep,

    /// <summary>The place where the profile's site generator wants the file; the media manifest tells where to get it.</summary>
    Relative,

    /// <summary>As <see cref="Keep"/>, with the media manifest written beside.</summary>
    Manifest,
}
