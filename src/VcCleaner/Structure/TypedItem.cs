using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>A line that begins with a typed bullet or a number.</summary>
/// <param name="Line">The line with its mark.</param>
/// <param name="Bullet">The bullet, if it is one.</param>
/// <param name="Number">The number, if it is one.</param>
internal sealed record TypedItem(ImmutableArray<Inline> Line, TypedMarker Bullet, LineNumber Number)
{
    /// <summary>Marks that tell done from undone or good from bad: where a list mixes them they are text.</summary>
    private const string Meaningful = "✓✔✗✘☑☐★☆+-–";

    public bool IsOrdered => !Bullet.IsBullet && Number.Style == NumberStyle.Arabic;

    /// <summary>The text at the start that Markdown's own mark replaces; empty for letters, which Markdown cannot count in.</summary>
    public int MarkLength => Bullet.IsBullet ? Bullet.Length : Number.Style == NumberStyle.Arabic ? Number.Length : 0;

    public string Text => InlineText.Of(Line);

    public static TypedItem? Read(ImmutableArray<Inline> line)
    {
        if (line.IsEmpty || !MayBegin(line[0])) return null;
        var text = InlineText.Of(line);
        var bullet = TypedMarker.Read(text);
        var number = bullet.IsBullet ? default : LineNumber.Read(text);
        return bullet.IsBullet || number.Style is NumberStyle.Arabic or NumberStyle.Roman or NumberStyle.Letter ? new TypedItem(line, bullet, number) : null;
    }

    /// <summary>Most lines begin with a letter followed by another: not worth reading.</summary>
    public static bool MayBegin(Inline first) =>
        first is TextRun { Value: var text } && text.AsSpan().TrimStart() is [var start, .. var rest]
        && (!char.IsLetter(start) || start is 'I' or 'V' or 'X' || rest is not [not ('.' or ')'), ..]);

    public bool Continues(TypedItem previous)
    {
        if (Bullet.IsBullet != previous.Bullet.IsBullet) return false;
        if (Bullet.IsBullet)
        {
            return Bullet.Glyph == previous.Bullet.Glyph || (IsMeaningful(Bullet.Glyph) && IsMeaningful(previous.Bullet.Glyph));
        }

        return Number.Style == previous.Number.Style && Number.Value == previous.Number.Value + 1;
    }

    /// <summary>The line without its mark. The mark may be all there is in the first run: <c>• </c> and then a link.</summary>
    public ImmutableArray<Inline> WithoutMark()
    {
        if (MarkLength == 0) return Line;
        var start = ((TextRun)Line[0]).Value;
        var rest = start.AsSpan().TrimStart();
        // Tidying may have shortened the space behind the mark; it goes in any case.
        var length = 0;
        while (length < rest.Length && length < MarkLength && !char.IsWhiteSpace(rest[length])) length++;
        rest = rest[length..].TrimStart();
        return rest.IsEmpty ? Line.RemoveAt(0) : Line.SetItem(0, new TextRun(rest.ToString()));
    }

    private static bool IsMeaningful(string? glyph) => glyph is [var mark, ..] && Meaningful.Contains(mark, StringComparison.Ordinal);
}
