using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Elements;
using VcCleaner.Sites;

namespace VcCleaner.Configuration;

/// <summary>What a <c>vccleaner.json</c> says. What it does not say is null, so that a command line can be asked first and a default last.</summary>
internal sealed record Settings
{
    public static Settings None { get; } = new();

    /// <summary>Full path of the folder of the file, for patterns that are seen from there; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whom the files of an export are for.</summary>
    public string? Profile { get; init; }

    /// <summary>The folder for several articles.</summary>
    public string? Output { get; init; }

    /// <summary>The columns at which lines are broken; 0 for not at all.</summary>
    public int? WrapWidth { get; init; }

    /// <summary>Whether lines end in a carriage return and a line feed.</summary>
    public bool? EndsLinesWithReturn { get; init; }

    public ImagePolicy? Images { get; init; }

    /// <summary>Address of the old site.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>Files that tell the addresses of attachments.</summary>
    public ImmutableArray<string> Media { get; init; } = [];

    /// <summary>The folder that holds a copy of the old site's uploads.</summary>
    public string? MediaRoot { get; init; }

    /// <summary>Patterns of what is left out of folders.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    public FrontMatterEdits FrontMatter { get; init; } = FrontMatterEdits.None;

    /// <summary>What is written in the place of what only WordPress can make.</summary>
    public Placeholder? Placeholders { get; init; }

    /// <summary>Whether elements that the editor switched off are written all the same.</summary>
    public bool? IncludeHidden { get; init; }

    /// <summary>Which structure is recovered from plain lines.</summary>
    public InferSettings Infer { get; init; } = InferSettings.None;

    /// <summary>What is done with the shortcodes of whole plugins and themes.</summary>
    public ImmutableArray<FamilyPolicy> Families { get; init; } = [];

    /// <summary>What <c>lint</c> is to look for.</summary>
    public LintSettings Lint { get; init; } = LintSettings.None;

    /// <summary>The site's own shortcodes as rows of the catalogue; a tag may end in <c>*</c>.</summary>
    public ImmutableArray<ElementDefinition> Shortcodes { get; init; } = [];

    /// <summary>Headings of a table's columns by what they hold, where the headings themselves do not tell.</summary>
    public FrozenDictionary<string, string> CsvColumns { get; init; } = FrozenDictionary<string, string>.Empty;
}
