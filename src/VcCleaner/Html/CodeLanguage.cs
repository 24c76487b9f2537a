using System.Buffers;

namespace VcCleaner.Html;

/// <summary>Finds the language of code in the classes and attributes that highlighters and editors use.</summary>
internal static class CodeLanguage
{
    private static readonly string[] Prefixes = ["language-", "lang-", "lang:", "brush:", "highlight-source-", "sh_"];

    private static readonly string[] Attributes = ["data-lang", "data-language", "data-enlighter-language"];

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+#-._");

    /// <summary>The language in lower case, or null if none is named or the code is said to be plain text.</summary>
    /// <param name="attribute">Reads an attribute of the element.</param>
    public static string? Of(Func<string, string?> attribute)
    {
        foreach (var name in Attributes)
        {
            if (Clean(attribute(name)) is { } language) return language;
        }

        return attribute("class") is { } classes ? InClasses(classes) : null;
    }

    private static string? InClasses(string classes)
    {
        // `brush: php; title: x` is one class in the eyes of its highlighter.
        var names = classes.Replace(": ", ":", StringComparison.Ordinal).Split((char[])[' ', '\t', '\n', ';'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            foreach (var prefix in Prefixes)
            {
                if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return Clean(name[prefix.Length..]);
            }
        }

        // `hljs css`: whatever stands beside the highlighter's own class.
        return names is ["hljs", var language, ..] ? Clean(language) : null;
    }

    private static string? Clean(string? language)
    {
        language = language?.Trim().TrimEnd(';', ',').ToLowerInvariant();
        if (string.IsNullOrEmpty(language) || language.AsSpan().ContainsAnyExcept(NameCharacters)) return null;
        return language is "plain" or "text" or "none" or "plaintext" or "generic" or "raw" or "nohighlight" or "default" ? null : language;
    }
}
