using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Cli.Converting;

/// <summary>What became of one article, before anything is written or printed.</summary>
internal sealed record ArticleOutcome
{
    /// <summary>How messages call its source.</summary>
    public required string Name { get; init; }

    /// <summary>Where it goes; null if nothing is to be written.</summary>
    public ConvertTarget? Target { get; init; }

    /// <summary>All of its file.</summary>
    public string Text { get; init; } = "";

    /// <summary>The line of the source at which it begins, for the manifest.</summary>
    public int Line { get; init; } = 1;

    /// <summary>What the files beside the articles say of it; null for nothing.</summary>
    public SideNote? Note { get; init; }

    /// <summary>Every finding, by place.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Why it has the headings and lists that it has, a line for each decision.</summary>
    public ImmutableArray<string> Structure { get; init; } = [];

    /// <summary>False if the text does not say what was meant.</summary>
    public bool IsVerified { get; init; } = true;

    /// <summary>Whether the article could not be read or converted at all.</summary>
    public bool HasFailed { get; init; }

    /// <summary>Whether an article of an export could not be read, which costs no more than that article.</summary>
    public bool IsLost { get; init; }

    /// <summary>Why there is none, in one line; empty if a finding says it.</summary>
    public string Failure { get; init; } = "";

    /// <summary>Why it is not written although nothing is wrong, as <c>draft (--only-status draft)</c>; empty if it is.</summary>
    public string LeftOut { get; init; } = "";

    public int ImageCount { get; init; }

    /// <summary>Where a bug of ours happened, for <c>--verbose</c>.</summary>
    public string StackTrace { get; init; } = "";

    /// <summary>Whether the article counts as not converted, whatever <c>--fail-on</c> says.</summary>
    public bool HasLoss => IsLost || !IsVerified || Findings.Any(
        finding => finding.Severity == Severity.Error && finding.Descriptor.Id.StartsWith("VC9", StringComparison.Ordinal));

    public static ImmutableArray<Finding> Lines(SourceText source, IEnumerable<Diagnostic> diagnostics)
    {
        var places = new FindingPlaces(source);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).Select(places.Find)];
    }

    /// <summary>The outcome of an article on which the program broke: a bug of ours, which costs this article and no other.</summary>
    public static ArticleOutcome Broken(string name, Exception exception)
    {
        var source = new SourceText(name, "");
        string[] words = [exception.GetType().Name, exception.Message.ReplaceLineEndings(" ")];
        return new ArticleOutcome
        {
            Name = name,
            HasFailed = true,
            StackTrace = exception.StackTrace ?? "",
            Findings = Lines(source, [new Diagnostic(DiagnosticCatalog.ConversionBroken, default, [.. words])]),
        };
    }
}
