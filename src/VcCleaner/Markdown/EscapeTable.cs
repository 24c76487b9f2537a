using System.Buffers;
using System.Collections.Immutable;

namespace VcCleaner.Markdown;

/// <summary>Escape rules arranged for speed: one search finds the next character that any rule is about.</summary>
internal sealed class EscapeTable
{
    private readonly EscapeRule[][] _rules = new EscapeRule[128][];
    private readonly SearchValues<char> _characters;

    public EscapeTable(ImmutableArray<EscapeRule> rules)
    {
        foreach (var group in rules.GroupBy(r => r.Character))
            _rules[group.Key] = [.. group];
        _characters = SearchValues.Create([.. rules.Select(r => r.Character).Distinct()]);
        EscapesCode = rules.Any(r => r.Where.HasFlag(EscapeContexts.Code));
    }

    /// <summary>Whether any rule is about code.</summary>
    public bool EscapesCode { get; }

    /// <summary>Writes a run of text.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">One line or part of one.</param>
    /// <param name="before">The character before it; a line feed at the start of a line.</param>
    /// <param name="after">The character after it; a line feed at the end.</param>
    /// <param name="contexts">Where the text stands.</param>
    public void Write(MarkdownOutput output, ReadOnlySpan<char> text, char before, char after, EscapeContexts contexts)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ahead = text[i..].IndexOfAny(_characters);
            if (ahead < 0)
                break;
            i += ahead;
            if (Find(new EscapeSite(text, i, before, after, contexts)) is not { } rule)
                continue;
            output.Write(text[written..i]);
            if (rule.Replacement is { } replacement)
            {
                output.Write(replacement);
                written = i + 1;
            }
            else
            {
                output.Write('\\');
                written = i;
            }
        }

        output.Write(text[written..]);
    }

    private EscapeRule? Find(in EscapeSite site)
    {
        foreach (var rule in _rules[site.Text[site.Index]])
        {
            if ((rule.Where & site.Contexts) != 0 && rule.IsNeeded(site))
                return rule;
        }

        return null;
    }
}
