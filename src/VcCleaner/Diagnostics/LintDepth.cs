namespace VcCleaner.Diagnostics;

/// <summary>What a finding takes to be found; ordered, since each depth includes those before it.</summary>
internal enum LintDepth
{
    /// <summary>Reading the input and parsing its shortcodes.</summary>
    Source,

    /// <summary>Reading the HTML between them, tag by tag.</summary>
    Content,

    /// <summary>Comparing all articles with each other.</summary>
    Site,

    /// <summary>Converting: what would get lost, what was guessed.</summary>
    Conversion,
}
