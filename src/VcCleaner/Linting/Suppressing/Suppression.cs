using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>One rule of a comment that silences findings: <c>&lt;!-- vccleaner-ignore VC201: a shortcode of ours --&gt;</c>.</summary>
/// <param name="Selector">Id, prefix or name.</param>
/// <param name="Scope">Where it silences.</param>
/// <param name="Comment">The comment.</param>
internal sealed record Suppression(string Selector, TextSpan Scope, SuppressionComment Comment)
{
    /// <summary>Whether it covers findings that stand nowhere in particular, such as a bad slug.</summary>
    public bool IsWholeArticle { get; init; }

    /// <summary>Whether it has silenced something. The only thing that changes, and only while the one article is looked at.</summary>
    public bool IsUsed { get; set; }
}
