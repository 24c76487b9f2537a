namespace VcCleaner.Shortcodes;

/// <summary>Decides whether a word in brackets is a shortcode or prose: <c>[sic]</c>, <c>[1]</c>, <c>[if IE]</c>, <c>[text](url)</c>.</summary>
internal sealed class TagRecognition(string source, ShortcodeOptions options)
{
    private const int MostRemembered = 1_000;

    /// <summary>A page repeats a few names hundreds of times.</summary>
    private readonly Dictionary<string, bool> _isCertain = new(StringComparer.Ordinal);

    /// <summary>A name that no one types for anything else. Themes also call their shortcodes <c>message</c> and <c>action</c>;
    /// such a word alone proves nothing.</summary>
    public bool IsCertain(string tag)
    {
        if (_isCertain.TryGetValue(tag, out var isCertain)) return isCertain;
        isCertain = TagNames.HasFamilyPrefix(tag) || (tag.AsSpan().ContainsAny('_', '-') && options.KnownTags.Contains(tag));
        if (_isCertain.Count < MostRemembered) _isCertain.Add(tag, isCertain);
        return isCertain;
    }

    /// <summary>True if the brackets are the text of a Markdown link, although their name could be a shortcode's.</summary>
    public bool IsLinked(in ShortcodeToken token) =>
        options.Dialect == ShortcodeDialect.Markdown && token.Kind == TokenKind.Open && !token.Has(TagTraits.BackslashEscaped) && !TagNames.HasFamilyPrefix(token.Tag)
        && source.AsSpan(token.NameEnd..token.AttributesEnd).IsWhiteSpace() && IsLinkText(source.AsSpan(token.End));

    /// <summary>What speaks for the brackets of <paramref name="token"/>, whose name alone did not decide it.</summary>
    /// <param name="token">Not truncated.</param>
    /// <param name="hasUpperCase">True if the name is not written in lower case only, as slugs are.</param>
    public TagEvidence Judge(in ShortcodeToken token, bool hasUpperCase)
    {
        var text = source.AsSpan();
        var inside = text[token.NameEnd..token.AttributesEnd];
        if (token.Has(TagTraits.Blank)) return TagEvidence.None;
        if (IsLinkText(text[token.End..])) return TagEvidence.None;
        if (token.Kind == TokenKind.Close) return TagEvidence.NeedsPartner;
        if (TagNames.IsCore(token.Tag)) return TagEvidence.Certain;
        if (NamedAttribute.IsIn(inside)) return TagEvidence.Certain;

        var isBare = !hasUpperCase && inside.IsWhiteSpace();
        if (isBare && TagNames.IsUnderscoredSlug(token.Tag) && !IsIndex(text[..token.Start])) return TagEvidence.Certain;
        if (isBare && (TagNames.IsHyphenatedSlug(token.Tag) || options.KnownTags.Contains(token.Tag)) && StandsAlone(text, token)) return TagEvidence.Certain;
        return TagEvidence.NeedsPartner;
    }

    /// <summary>Markdown's <c>[text](url)</c>, <c>[text][label]</c>, and <c>[name]: url</c>, which no one writes after a shortcode either.</summary>
    private bool IsLinkText(ReadOnlySpan<char> after)
    {
        if (after.IsEmpty) return false;
        if (after[0] == '(') return options.Dialect == ShortcodeDialect.Markdown;
        if (after[0] == '[') return options.Dialect == ShortcodeDialect.Markdown && IsLabel(after[1..]);
        return after.StartsWith(": ", StringComparison.Ordinal);
    }

    /// <summary>What ends in a bracket and is no tag itself.</summary>
    private bool IsLabel(ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAny(']', '[', '\n');
        if (end <= 0 || after[end] != ']' || after[0] == '/') return false;
        var label = after[..end];
        return label.IndexOfAny('=', '"') < 0 && !IsCertain(label.ToString().ToLowerInvariant());
    }

    /// <summary><c>array[some_key]</c>, <c>f(x)[y_z]</c>: brackets right after a name or a closing bracket are code.</summary>
    private static bool IsIndex(ReadOnlySpan<char> before) =>
        !before.IsEmpty && (char.IsAsciiLetterOrDigit(before[^1]) || before[^1] is '_' or ')' or '$');

    /// <summary>Alone on its line or between tags of HTML, as shortcodes without attributes stand, and words of a sentence do not.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, in ShortcodeToken token)
    {
        var before = text[..token.Start].TrimEnd(" \t");
        var after = text[token.End..].TrimStart(" \t");
        return (before.IsEmpty || before[^1] is '\n' or '>' or ']') && (after.IsEmpty || after[0] is '\n' or '\r' or '<' or '[');
    }
}
