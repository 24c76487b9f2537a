namespace VcCleaner.Sites;

/// <summary>The notation of front matter.</summary>
internal enum FrontMatterFormat
{
    /// <summary>Between lines of three hyphens.</summary>
    Yaml,

    /// <summary>Between lines of three plus signs.</summary>
    Toml,

    /// <summary>An object alone; its braces are the fences.</summary>
    Json,

    /// <summary>An object between <c>---json</c> and <c>---</c>.</summary>
    FencedJson,
}
