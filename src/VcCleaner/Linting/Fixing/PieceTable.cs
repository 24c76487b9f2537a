using System.Collections.Immutable;
using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Linting.Fixing;

/// <summary>A text that is edited in rounds and still knows what it was: runs of the original, and what was put between them.</summary>
internal sealed class PieceTable
{
    private readonly string _original;
    private List<Piece> _pieces;

    public PieceTable(string original)
    {
        _original = original;
        _pieces = [new Piece(new TextSpan(0, original.Length), null)];
    }

    /// <summary>A run of the original, or a text in its place.</summary>
    private readonly record struct Piece(TextSpan Original, string? Inserted)
    {
        public int Length => Inserted?.Length ?? Original.Length;
    }

    /// <summary>Applies edits of the text as it is now.</summary>
    /// <param name="edits">In order, not overlapping.</param>
    public void Apply(IReadOnlyList<TextEdit> edits)
    {
        var pieces = new List<Piece>(_pieces.Count + (edits.Count * 2));
        var (position, next) = (0, 0);
        var rest = _pieces.Count > 0 ? _pieces[0] : default;
        foreach (var edit in edits)
        {
            Move(edit.Span.Start, isKept: true);
            if (edit.Replacement.Length > 0) pieces.Add(new Piece(new TextSpan(OriginalPosition(), 0), edit.Replacement));
            Move(edit.Span.End, isKept: false);
        }

        Move(int.MaxValue, isKept: true);
        _pieces = pieces;

        int OriginalPosition() => next < _pieces.Count ? rest.Original.Start : _original.Length;

        void Move(int end, bool isKept)
        {
            while (next < _pieces.Count && position < end)
            {
                var length = Math.Min(rest.Length, end - position);
                var isWhole = length == rest.Length;
                if (isKept && length > 0) pieces.Add(isWhole ? rest : Part(rest, 0, length));
                position += length;
                if (isWhole) rest = ++next < _pieces.Count ? _pieces[next] : default;
                else rest = Part(rest, length, rest.Length - length);
            }
        }
    }

    /// <summary>What was changed in all, as edits of the original. What was replaced by itself (a repair that reading makes) is among them.</summary>
    public ImmutableArray<TextEdit> ToEdits()
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var inserted = new StringBuilder();
        var position = 0;
        foreach (var piece in _pieces)
        {
            if (piece.Inserted is { } text)
            {
                inserted.Append(text);
                continue;
            }

            Add(piece.Original.Start);
            position = piece.Original.End;
        }

        Add(_original.Length);
        return edits.ToImmutable();

        void Add(int start)
        {
            if (start > position || inserted.Length > 0) edits.Add(new TextEdit(TextSpan.FromBounds(position, start), inserted.ToString()));
            inserted.Clear();
        }
    }

    private static Piece Part(Piece piece, int start, int length) => piece.Inserted is { } text
        ? new Piece(piece.Original, text.Substring(start, length))
        : new Piece(new TextSpan(piece.Original.Start + start, length), null);
}
