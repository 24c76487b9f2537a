using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Shortcodes.Values;
using VcCleaner.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Reads attributes that are not plain: curled, escaped, encoded, unquoted, single-quoted, or broken.</summary>
internal sealed class MangledAttributeReader(SourceText source, ShortcodeOptions options, DiagnosticBag diagnostics)
{
    private readonly TagCells _cells = new();
    private readonly ValueReader _values = new(source.Text);
    private readonly RepairProof _proof = new(source.Text);
    private readonly List<ValueRepair> _repairs = [];
    private readonly bool _isMarkdown = options.Dialect == ShortcodeDialect.Markdown;
    private readonly ImmutableArray<ShortcodeAttribute>.Builder _attributes = ImmutableArray.CreateBuilder<ShortcodeAttribute>();
    private TagNamePool _names = null!;
    private string _tag = "";

    public ImmutableArray<ShortcodeAttribute> Read(in ShortcodeToken token, TagNamePool names)
    {
        _names = names;
        _tag = token.Tag;
        _attributes.Clear();
        _cells.Fill(source.Text, token, _isMarkdown);
        _values.Begin(_cells);
        _repairs.Clear();
        for (var i = _cells.SkipSeparators(0); i < _cells.Count; i = _cells.SkipSeparators(i)) i = ReadAttribute(i);

        if (_repairs.Count > 0 && _proof.IsProven(_cells, _repairs, _values.Style)) MarkProven();
        var attributes = _attributes.ToImmutable();
        AttributeFindings.Report(attributes, _tag, source, diagnostics);
        return attributes;
    }

    private void MarkProven()
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (_attributes[i].Repair == RepairConfidence.Plausible) _attributes[i] = _attributes[i] with { Repair = RepairConfidence.Proven };
        }
    }

    /// <summary>Reads one attribute and returns where the next may begin.</summary>
    private int ReadAttribute(int start)
    {
        if (_cells.FamilyAt(start) != QuoteFamily.None && _cells.CloserOf(start, out var isEmpty) >= 0 && !isEmpty) return ReadQuoted(start, start, start);

        var nameEnd = start;
        while (nameEnd < _cells.Count && TagGlyphs.IsName(_cells[nameEnd].Glyph)) nameEnd++;
        var equals = _cells.SkipSpace(nameEnd);
        if (nameEnd > start && equals < _cells.Count && _cells[equals].Glyph == '=')
        {
            var value = _cells.SkipSpace(equals + 1);
            if (value < _cells.Count && _cells.FamilyAt(value) != QuoteFamily.None) return ReadQuoted(start, nameEnd, value);
            var valueEnd = EndOfWord(value);
            Add(start, nameEnd, value, valueEnd, valueEnd, AttributeQuoting.None);
            return valueEnd;
        }

        var wordEnd = EndOfWord(start);
        Add(start, start, start, wordEnd, wordEnd, AttributeQuoting.None);
        return wordEnd;
    }

    private int ReadQuoted(int start, int nameEnd, int opener)
    {
        var closer = _cells.CloserOf(opener, out var isEmpty);
        if (isEmpty)
        {
            // x='' collapsed to one glyph: the value between is gone, and was empty.
            Add(start, nameEnd, opener + 1, opener + 1, opener + 1, AttributeQuoting.Curled);
            _repairs[^1] = _repairs[^1] with { Family = QuoteFamily.Single };
            return opener + 1;
        }

        if (closer < 0)
        {
            var end = _cells.EndOfOpenValue(opener);
            closer = _cells.LastQuoteBefore(opener, end);
            if (closer >= 0)
            {
                Add(start, nameEnd, opener + 1, closer, closer + 1, _cells.QuotingOf(opener));
                return closer + 1;
            }

            Add(start, nameEnd, opener + 1, end, end, AttributeQuoting.Unterminated);
            return end;
        }

        var (from, to) = (opener + 1, closer);
        if (_cells.IsDoubledQuote(opener, closer)) (from, to) = (from + 1, to - 1);
        Add(start, nameEnd, from, to, closer + 1, _cells.QuotingOf(opener));
        return closer + 1;
    }

    private void Add(int start, int nameEnd, int valueStart, int valueEnd, int end, AttributeQuoting quoting)
    {
        var name = nameEnd == start ? "" : _names.Get(_cells.Text(start, nameEnd), 0, out _);
        var isCurled = quoting == AttributeQuoting.Curled;
        var value = isCurled ? _values.ReadCurled(valueStart, valueEnd) : _values.ReadAsWritten(valueStart, valueEnd);
        if (isCurled) _repairs.Add(new ValueRepair(StartOfOpener(valueStart - 1), end, _cells.FamilyAt(valueStart - 1), value));
        _attributes.Add(new ShortcodeAttribute(
            TextSpan.FromBounds(_cells.StartOf(start), _cells.StartOf(end)),
            name,
            TextSpan.FromBounds(_cells.StartOf(valueStart), _cells.StartOf(valueEnd)),
            BacktickEscapes.Undo(value),
            quoting,
            isCurled ? RepairConfidence.Plausible : RepairConfidence.None));
    }

    /// <summary>A no-break space before the opening quote is part of the quote on a French site.</summary>
    private int StartOfOpener(int opener) =>
        opener > 0 && _values.Style.HasNoBreakSpace && _cells[opener - 1].Glyph == TagGlyphs.NoBreakSpace ? opener - 1 : opener;

    private int EndOfWord(int offset)
    {
        while (offset < _cells.Count && !TagGlyphs.IsSpace(_cells[offset].Glyph)) offset++;
        return offset;
    }
}
