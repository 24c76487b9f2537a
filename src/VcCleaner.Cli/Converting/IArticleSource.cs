using System.Collections.Immutable;
using VcCleaner.Cli.Files;

namespace VcCleaner.Cli.Converting;

/// <summary>Where the articles of a run come from: loose pages, or a whole export. The run itself is the same for both.</summary>
internal interface IArticleSource
{
    /// <summary>How many articles there are, or null if only reading them all would tell.</summary>
    int? Count { get; }

    /// <summary>Whether it is meant to be all of a site, so that other inputs' files in the same folder are worth a word.</summary>
    bool IsSite { get; }

    /// <summary>The articles in order, not read yet; enumerated once, by one thread.</summary>
    IEnumerable<ArticleJob> Jobs();

    /// <summary>Whether a file of an earlier run came from here, so that it is stale if it does not come again.</summary>
    /// <param name="source">The input's name in the manifest.</param>
    bool IsOrigin(string source);

    /// <summary>Takes what the files beside the articles say of one; called in their order, by one thread.</summary>
    void Collect(SideNote note);

    /// <summary>What all workers that share the input find alike, whichever part is theirs: its bytes, and where each article goes. Asked for after the jobs.</summary>
    IEnumerable<string> Common();

    /// <summary>What stands beside the articles; asked for when all are done.</summary>
    ImmutableArray<SideText> Finish();
}

/// <summary>A file that stands beside the articles.</summary>
/// <param name="Place">Below the output folder, with slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record SideText(string Place, LongText Text);
