using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Builds the tree from matched tags, with a stack of open elements instead of recursion.</summary>
internal sealed class TreeBuilder(SourceText source, ShortcodeOptions options, List<ShortcodeToken> tokens, TagMatch[] matches, DiagnosticBag diagnostics)
{
    private readonly AttributeReader _attributes = new(source, options, diagnostics);
    private readonly TagFindings _findings = new(source, options, diagnostics);
    private readonly Stack<Frame> _open = new();
    private readonly List<ShortcodeNode> _nodes = [];
    private int _position;

    /// <summary>An element whose end has not been reached. Its children are the nodes from <paramref name="FirstChild"/> on.</summary>
    private readonly record struct Frame(int Opener, ImmutableArray<ShortcodeAttribute> Attributes, int FirstChild);

    public ImmutableArray<ShortcodeNode> Build()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            EndImplied(i);
            i = tokens[i].Kind == TokenKind.Open ? AddOpener(i) : AddCloser(i);
        }

        EndImplied(tokens.Count);
        AddText(source.Length);
        while (_open.Count > 0) End(_open.Pop(), null, source.Length);
        return [.. _nodes];
    }

    private int AddOpener(int index)
    {
        var token = tokens[index];
        var match = matches[index];
        if (EndOfEscaped(index) is { } escaped) return escaped;

        AddText(token.Start);
        _position = token.End;
        var attributes = _attributes.Read(token);
        _findings.ReportTag(token);
        if (match.Closing is ElementClosing.Single or ElementClosing.SelfClosing)
        {
            _nodes.Add(new ShortcodeElement(SpanOf(token), token.Tag, SpanOf(token), attributes, [], null, match.Closing));
            return index;
        }

        if (match.Closing == ElementClosing.Implied) _findings.ReportUnclosed(token, match);
        if (_open.TryPeek(out var parent) && tokens[parent.Opener].Tag == token.Tag) _findings.ReportNestedInItself(token);
        _open.Push(new Frame(index, attributes, _nodes.Count));
        return index;
    }

    private int AddCloser(int index)
    {
        var token = tokens[index];
        AddText(token.Start);
        _position = token.End;
        _findings.ReportTag(token);
        if (matches[index].Partner == TagMatch.Nothing)
        {
            _findings.ReportStray(token);
            _nodes.Add(new StrayCloser(SpanOf(token), token.Tag));
        }
        else
        {
            End(_open.Pop(), SpanOf(token), token.End);
        }

        return index;
    }

    /// <summary>Elements without closing tag end before the tag that ends their parent.</summary>
    private void EndImplied(int index)
    {
        while (_open.TryPeek(out var frame) && matches[frame.Opener] is { Closing: ElementClosing.Implied } match && match.Partner == index)
        {
            AddText(index < tokens.Count ? tokens[index].Start : source.Length);
            End(_open.Pop(), null, _position);
        }
    }

    private void End(Frame frame, TextSpan? closeTag, int end)
    {
        var opener = tokens[frame.Opener];
        var children = _nodes.Count - frame.FirstChild;
        var element = new ShortcodeElement(
            TextSpan.FromBounds(opener.Start, end),
            opener.Tag,
            SpanOf(opener),
            frame.Attributes,
            children == 0 ? [] : ImmutableArray.CreateRange(_nodes.GetRange(frame.FirstChild, children)),
            closeTag,
            matches[frame.Opener].Closing);
        _nodes.RemoveRange(frame.FirstChild, children);
        _nodes.Add(element);
    }

    /// <summary>Adds <c>[[tag]]</c> or <c>[[tag]x[/tag]]</c> and returns its last token, or null if the tag is not escaped.</summary>
    private int? EndOfEscaped(int index)
    {
        var token = tokens[index];
        if (!token.Has(TagTraits.BracketBefore)) return null;
        var match = matches[index];
        var last = token.Has(TagTraits.BracketAfter) ? index : match.Closing == ElementClosing.Explicit ? match.Partner : index;
        if (!tokens[last].Has(TagTraits.BracketAfter)) return null;

        // [[tag]] with a closer elsewhere: that closer is then a stray, so only a tag that encloses nothing may be escaped alone.
        if (last == index && match.Closing == ElementClosing.Explicit) return null;
        if (match.Closing == ElementClosing.Implied) return null;

        var bracket = source.Text[token.Start] == '\\' ? 2 : 1;
        var bracketAfter = source.Text[tokens[last].End] == '\\' ? 2 : 1;
        var inner = TextSpan.FromBounds(token.Start, tokens[last].End);
        if (inner.Start - bracket < _position) return null;
        AddText(inner.Start - bracket);
        _position = inner.End + bracketAfter;
        var span = TextSpan.FromBounds(inner.Start - bracket, _position);
        _nodes.Add(new EscapedShortcode(span, source.Substring(inner)));
        _findings.ReportEscaped(span, token.Tag);
        return last;
    }

    private void AddText(int end)
    {
        if (end > _position) _nodes.Add(new ShortcodeText(TextSpan.FromBounds(_position, end)));
        _position = Math.Max(_position, end);
    }

    private static TextSpan SpanOf(in ShortcodeToken token) => TextSpan.FromBounds(token.Start, token.End);
}
