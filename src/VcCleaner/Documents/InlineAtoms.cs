using System.Collections.Immutable;
using System.Net;

namespace VcCleaner.Documents;

/// <summary>Flattens nested inlines into atoms; a part of the canonical form.</summary>
internal static class InlineAtoms
{
    /// <summary>The atoms of <paramref name="inlines"/> in reading order, spaces cut off the ends of each text.</summary>
    /// <remarks>Walks with a stack of its own: a broken page nests its <c>&lt;b></c> thousands deep.</remarks>
    public static List<InlineAtom> Of(ImmutableArray<Inline> inlines)
    {
        var atoms = new List<InlineAtom>(inlines.Length);
        var open = default(Stack<Level>);
        var level = new Level(inlines, 0, Marks.None, null);
        while (true)
        {
            if (level.Next == level.Inlines.Length)
            {
                if (open is null || !open.TryPop(out level))
                    return atoms;
                continue;
            }

            var inline = level.Inlines[level.Next];
            level = level with { Next = level.Next + 1 };
            if (LevelOf(inline, level) is not { } inner)
            {
                AddLeaf(atoms, inline, level.Marks, level.Link);
                continue;
            }

            (open ??= new Stack<Level>()).Push(level);
            level = inner;
        }
    }

    private static Level? LevelOf(Inline inline, in Level outer) => inline switch
    {
        Emphasis e => new Level(e.Inlines, 0, outer.Marks | Marks.Emphasis, outer.Link),
        Strong s => new Level(s.Inlines, 0, outer.Marks | Marks.Strong, outer.Link),
        Strikethrough d => new Level(d.Inlines, 0, outer.Marks | Marks.Strikethrough, outer.Link),
        // Of links in links the inner one wins, as in a browser.
        Link l => new Level(l.Inlines, 0, outer.Marks, TargetOf(l) ?? outer.Link),
        _ => null,
    };

    // `#` and nothing lead nowhere: a button that only a script made work.
    private static LinkTarget? TargetOf(Link link)
    {
        var destination = CanonicalUrl.Of(link.Destination);
        return destination is "" or "#" ? null : new LinkTarget(destination, TitleOf(link.Title));
    }

    private static string? TitleOf(string? title) => title is null || CanonicalText.CollapseAndTrim(title) is not { Length: > 0 } text ? null : text;

    private static void AddLeaf(List<InlineAtom> atoms, Inline inline, Marks marks, LinkTarget? link)
    {
        switch (inline)
        {
            case TextRun text:
                AddTrimmed(atoms, AtomKind.Text, CanonicalText.Collapse(text.Value), marks, link);
                break;
            case CodeSpan code:
                AddTrimmed(atoms, AtomKind.Code, CanonicalText.RemoveControls(code.Code).Replace('\n', ' ').Replace('\t', ' '), marks, link);
                break;
            case LineBreak:
                atoms.Add(new InlineAtom(AtomKind.LineBreak, "", null, marks, link));
                break;
            case Image image:
                var canonical = image with
                {
                    Alt = CanonicalText.CollapseAndTrim(image.Alt),
                    Source = CanonicalUrl.Of(image.Source),
                    Title = TitleOf(image.Title),
                };
                atoms.Add(new InlineAtom(AtomKind.Other, "", canonical, marks, link));
                break;
            case HtmlInline html:
                AddHtml(atoms, CanonicalText.RemoveControls(html.Html).Replace('\n', ' '), marks, link);
                break;
            case VerbatimInline { Markdown.Length: > 0 }:
                atoms.Add(new InlineAtom(AtomKind.Other, "", inline, marks, link));
                break;
        }
    }

    private static void AddTrimmed(List<InlineAtom> atoms, AtomKind kind, string text, Marks marks, LinkTarget? link)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && CanonicalText.IsBlank(text[start]))
            start++;
        while (end > start && CanonicalText.IsBlank(text[end - 1]))
            end--;
        if (start > 0)
            AddSpace(atoms, text.AsSpan(0, start), marks, link);
        if (end > start)
            atoms.Add(new InlineAtom(kind, text[start..end], null, marks, link));
        if (end > start && end < text.Length)
            AddSpace(atoms, text.AsSpan(end), marks, link);
    }

    private static void AddSpace(List<InlineAtom> atoms, ReadOnlySpan<char> blanks, Marks marks, LinkTarget? link) =>
        atoms.Add(new InlineAtom(AtomKind.Space, blanks.Contains(' ') ? " " : blanks[..1].ToString(), null, marks, link));

    // "<span>a &amp; b</span>" is two tags with text between them, and a reader of Markdown sees it so.
    private static void AddHtml(List<InlineAtom> atoms, string html, Marks marks, LinkTarget? link)
    {
        for (var i = 0; i < html.Length;)
        {
            var end = EndOfTag(html, i);
            if (end > i)
            {
                atoms.Add(new InlineAtom(AtomKind.Other, "", new HtmlInline(html[i..end]), marks, link));
                i = end;
                continue;
            }

            var next = html.IndexOf('<', i + 1);
            var text = next < 0 ? html[i..] : html[i..next];
            AddTrimmed(atoms, AtomKind.Text, CanonicalText.Collapse(WebUtility.HtmlDecode(text)), marks, link);
            i += text.Length;
        }
    }

    private static int EndOfTag(string html, int start)
    {
        if (html[start] != '<')
            return -1;
        var closing = html.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
        var end = html.IndexOf(closing, start, StringComparison.Ordinal);
        return end < 0 ? -1 : end + closing.Length;
    }

    /// <summary>Inlines that stand side by side, and which of them comes next.</summary>
    private readonly record struct Level(ImmutableArray<Inline> Inlines, int Next, Marks Marks, LinkTarget? Link);
}
