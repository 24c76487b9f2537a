namespace VcCleaner.Shortcodes;

/// <summary>Which typography a tag went through, told from the glyph after its first equals sign: the site's closing quote.</summary>
/// <param name="ClosingDouble">The site's closing double quote.</param>
/// <param name="HasReferences">True if WordPress's references are still there; raw typographic characters are then the author's.</param>
/// <param name="IsClosingRaw">True if the site writes its double quotes as characters even among references, as French and Spanish sites do.</param>
/// <param name="HasNoBreakSpace">True if the quotes keep a distance: <c>= »</c>.</param>
/// <param name="IsEscapedHtml">True if the quotes are <c>&amp;quot;</c> because the whole tag was escaped as HTML.</param>
internal readonly record struct TypographyStyle(char ClosingDouble, bool HasReferences, bool IsClosingRaw, bool HasNoBreakSpace, bool IsEscapedHtml)
{
    /// <summary>True if a browser has decoded the quotes and written the page out again, every ampersand and angle bracket escaped.</summary>
    public bool IsSerialized => IsClosingRaw && !HasReferences;

    public static TypographyStyle Of(TagCells cells)
    {
        var (hasReferences, hasTypography) = (false, false);
        var opener = -1;
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Form == CellForm.Reference && cell.Glyph != TagGlyphs.NoBreakSpace)
            {
                hasReferences = true;
                hasTypography |= cell.Glyph is not ('"' or '\'');
            }
            else if (cell.Glyph == '=' && opener < 0)
            {
                var next = cells.SkipSpace(i + 1);
                if (next < cells.Count && IsCurledDouble(cells[next])) opener = next;
            }
        }

        if (opener < 0) return new TypographyStyle('”', hasReferences, false, false, false);
        var glyph = cells[opener];

        // Where an editor has made the no-break space a plain one, only » tells: no other site's values begin with it.
        var before = cells[opener - 1].Glyph;
        var hasNoBreakSpace = before == TagGlyphs.NoBreakSpace || (glyph.Glyph == '»' && TagGlyphs.IsSpace(before));
        return new TypographyStyle(glyph.Glyph, hasReferences, glyph.Form == CellForm.Raw, hasNoBreakSpace, glyph.Glyph == '"' && !hasTypography);
    }

    /// <summary>True if WordPress may have written this character as it is, not as a reference.</summary>
    public bool IsWordPressRaw(char glyph) =>
        !HasReferences || (IsClosingRaw && (TagGlyphs.FamilyOf(glyph) == QuoteFamily.Double || (HasNoBreakSpace && glyph == TagGlyphs.NoBreakSpace)));

    private static bool IsCurledDouble(TagCell cell) =>
        TagGlyphs.FamilyOf(cell.Glyph) == QuoteFamily.Double && (cell.Glyph != '"' || cell.Form == CellForm.Reference);
}
