using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using VcCleaner.Documents;

namespace VcCleaner.Verification;

/// <summary>Compares Markdig's inlines with ours; part of <see cref="BlockMatcher"/>. Markdig cuts a text at each escape, entity and line end,
/// so what it found is held against what is left of the text that was meant.</summary>
internal struct InlineMatcher
{
    private readonly ImmutableArray<Documents.Inline> _meant;
    private readonly bool _isInCell;
    private int _next;

    /// <summary>How much of a text at the next place was found already.</summary>
    private int _read;

    private InlineMatcher(ImmutableArray<Documents.Inline> meant, bool isInCell) => (_meant, _isInCell) = (meant, isInCell);

    /// <summary>Whether the inlines of a container are the ones that were meant.</summary>
    public static bool Matches(ContainerInline? found, ImmutableArray<Documents.Inline> meant, bool isInCell = false)
    {
        var matcher = new InlineMatcher(meant, isInCell);
        return matcher.TakeAll(found) && matcher._read == 0 && matcher._next == meant.Length;
    }

    private bool TakeAll(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (!Take(inline)) return false;
        }

        return true;
    }

    private bool Take(Markdig.Syntax.Inlines.Inline found) => found switch
    {
        LiteralInline literal => TakeText(literal.Content.AsSpan()),
        HtmlEntityInline entity => TakeText(entity.Transcoded.AsSpan()),
        LineBreakInline { IsHard: false } => TakeText(" "),
        // A delimiter that nothing closes is text.
        DelimiterInline delimiter => TakeText(delimiter.ToLiteral()) && TakeAll(delimiter),
        ContainerInline container and not (EmphasisInline or LinkInline) => TakeAll(container),
        _ => _read == 0 && _next < _meant.Length && Matches(found, _meant[_next++]),
    };

    private bool TakeText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        if (_next == _meant.Length || _meant[_next] is not TextRun run || !run.Value.AsSpan(_read).StartsWith(text)) return false;
        _read += text.Length;
        if (_read == run.Value.Length) (_next, _read) = (_next + 1, 0);
        return true;
    }

    private readonly bool Matches(Markdig.Syntax.Inlines.Inline found, Documents.Inline meant) => (found, meant) switch
    {
        (EmphasisInline { DelimiterChar: '~' } f, Strikethrough m) => Matches(f, m.Inlines, _isInCell),
        (EmphasisInline { DelimiterChar: not '~', DelimiterCount: 2 } f, Strong m) => Matches(f, m.Inlines, _isInCell),
        (EmphasisInline { DelimiterChar: not '~', DelimiterCount: not 2 } f, Emphasis m) => Matches(f, m.Inlines, _isInCell),
        (LinkInline { IsImage: true } f, Image m) => f.Url == m.Source && IsSame(f.Title, m.Title) && IsText(f, m.Alt),
        (LinkInline { IsImage: false } f, Link m) => f.Url == m.Destination && IsSame(f.Title, m.Title) && Matches(f, m.Inlines, _isInCell),
        (AutolinkInline f, Link { Title: null, Inlines: [TextRun label] } m) => f.Url == label.Value && InlineReader.DestinationOf(f) == m.Destination,
        (CodeInline f, CodeSpan m) => InlineReader.CodeOf(f, _isInCell) == m.Code,
        (LineBreakInline, LineBreak) => true,
        (Markdig.Syntax.Inlines.HtmlInline f, Documents.HtmlInline m) => f.Tag == m.Html,
        _ => false,
    };

    private static bool IsSame(string? found, string? meant) => string.IsNullOrEmpty(found) ? meant is null : found == meant;

    /// <summary>Whether an image's description is a text and nothing else.</summary>
    private static bool IsText(ContainerInline found, string meant) =>
        found.FirstChild is LiteralInline { NextSibling: null } only ? only.Content.AsSpan().SequenceEqual(meant)
            : Matches(found, meant.Length == 0 ? [] : [new TextRun(meant)]);
}
