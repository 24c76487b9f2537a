namespace VcCleaner.Exports;

/// <summary>A post that is printed inside others: a saved template, a reusable block.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slug">Its name in shortcodes that do not use the id.</param>
/// <param name="Content">Its text, shortcodes and all.</param>
/// <param name="Format">How that is written.</param>
internal sealed record Template(long Id, string Slug, string Content, ContentFormat Format);
