using System.Diagnostics;

namespace VcCleaner.Sites;

/// <summary>Writes front matter in the notation that is asked for, its fences included.</summary>
internal static class FrontMatterWriter
{
    public static string Write(FrontMatter frontMatter, FrontMatterFormat format)
    {
        if (frontMatter.IsEmpty) return "";
        var nested = frontMatter.Nested();
        return format switch
        {
            FrontMatterFormat.Yaml => YamlWriter.Write(nested),
            FrontMatterFormat.Toml => TomlWriter.Write(nested),
            FrontMatterFormat.Json => JsonFrontMatter.Write(nested),
            FrontMatterFormat.FencedJson => $"---json\n{JsonFrontMatter.Write(nested)}---\n",
            _ => throw new UnreachableException(),
        };
    }
}
