using System.Runtime.InteropServices;

namespace VcCleaner.Shortcodes;

/// <summary>Decides which closing tag belongs to which opening tag. One pass with a stack; each tag is pushed and popped once.</summary>
/// <remarks>A count of open tags per name tells in O(1) that a closer closes nothing; without it, stray closers would search the whole stack.</remarks>
internal sealed class TagMatcher
{
    private readonly List<ShortcodeToken> _tokens;
    private readonly ShortcodeOptions _options;
    private readonly TagMatch[] _matches;
    private readonly Stack<int> _open = new();
    private readonly Dictionary<string, int> _openCount = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Opener, int End)> _passedOver = new(StringComparer.Ordinal);
    private int _lastOpener = -1;

    private TagMatcher(List<ShortcodeToken> tokens, ShortcodeOptions options)
    {
        _tokens = tokens;
        _options = options;
        _matches = new TagMatch[tokens.Count];
    }

    /// <summary>Matches the tags; tokens in opaque zones must have been left out.</summary>
    public static TagMatch[] Match(List<ShortcodeToken> tokens, ShortcodeOptions options)
    {
        var matcher = new TagMatcher(tokens, options);
        for (var i = 0; i < tokens.Count; i++) matcher.Add(i);
        while (matcher._open.Count > 0) matcher.EndUnclosed(matcher._open.Pop(), tokens.Count);
        return matcher._matches;
    }

    private void Add(int index)
    {
        var token = _tokens[index];
        if (token.Kind == TokenKind.Close)
        {
            Close(index, token.Tag);
        }
        else if (token.Has(TagTraits.SelfClosing))
        {
            _lastOpener = index;
            _matches[index] = new TagMatch(ElementClosing.SelfClosing, index, false);
        }
        else if (IsEscaped(token) && _openCount.GetValueOrDefault(token.Tag) > 0)
        {
            // [a]Write [[a]] here.[/a]: the closer belongs to the outer one, as in WordPress.
            _matches[index] = new TagMatch(ElementClosing.Single, index, false);
        }
        else
        {
            _lastOpener = index;
            _open.Push(index);
            CollectionsMarshal.GetValueRefOrAddDefault(_openCount, token.Tag, out _)++;
        }
    }

    private void Close(int index, string tag)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_openCount, tag, out _);
        if (count == 0)
        {
            _matches[index] = new TagMatch(ElementClosing.Single, TagMatch.Nothing, false);
            EndCrossed(tag);
            return;
        }

        count--;
        while (true)
        {
            var opener = _open.Pop();
            if (_tokens[opener].Tag == tag)
            {
                _matches[opener] = new TagMatch(ElementClosing.Explicit, index, false);
                _matches[index] = new TagMatch(ElementClosing.Explicit, opener, false);
                return;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_openCount, _tokens[opener].Tag, out _)--;
            EndUnclosed(opener, index);
            _passedOver[_tokens[opener].Tag] = (opener, index);
        }
    }

    /// <summary>An element without closing tag: single, or running to where its parent ends.</summary>
    private void EndUnclosed(int opener, int end) =>
        _matches[opener] = _options.EnclosingTags.Contains(_tokens[opener].Tag) && !IsEscaped(_tokens[opener])
            ? new TagMatch(ElementClosing.Implied, end, false)
            : new TagMatch(ElementClosing.Single, opener, false);

    /// <summary><c>[[a]]</c>: if nothing closes it, it is the text of a tag.</summary>
    private static bool IsEscaped(in ShortcodeToken token) => token.Has(TagTraits.BracketBefore) && token.Has(TagTraits.BracketAfter);

    /// <summary><c>[a][b]…[/a][/b]</c>: the closer that comes too late tells that <c>b</c> does enclose something, up to where <c>a</c> ends.</summary>
    /// <remarks>Only right behind the closer that ended it: a stray closer far away says nothing about an older single tag.</remarks>
    private void EndCrossed(string tag)
    {
        if (!_passedOver.Remove(tag, out var passed) || _lastOpener > passed.End) return;
        _matches[passed.Opener] = new TagMatch(ElementClosing.Implied, passed.End, true);
    }
}
