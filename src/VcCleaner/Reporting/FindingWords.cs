using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>The words in which every report and every log tells of a finding.</summary>
internal static class FindingWords
{
    /// <summary>The path as it may begin a line of a log.</summary>
    public static string PrintablePath(this Finding finding) => PrintableText.AtLineStart(finding.Path);

    /// <summary>The place in the form that terminals and editors make clickable.</summary>
    public static string Place(this Finding finding) => $"{finding.PrintablePath()}:{finding.Start}";

    /// <summary>One finding as people read it: <c>export.xml:12:5: warning VC101 `[vc_column]` … (post 123 "About")</c></summary>
    public static string ToLine(this Finding finding) => $"{finding.Place()}: {finding.Severity.ToWord()} {finding.ToMessage()}";

    /// <summary>The rule and its message, with the article of an export: a line of an export says little to its owner.</summary>
    public static string ToMessage(this Finding finding)
    {
        var post = finding.Post();
        return PrintableText.Of($"{finding.Descriptor.Id} {finding.Message}{(post.Length > 0 ? $" ({post})" : "")}");
    }

    /// <summary>The kind of finding as people name it: <c>VC101 unclosed-shortcode</c>.</summary>
    public static string Title(this DiagnosticDescriptor descriptor) => $"{descriptor.Id} {descriptor.Name}";

    /// <summary>The article of an export, as <c>post 123 "About"</c>; empty for a file that is one article.</summary>
    public static string Post(this Finding finding) =>
        finding.PostId == 0 ? "" : $"post {finding.PostId}{(finding.PostTitle.Length == 0 ? "" : $" \"{finding.PostTitle}\"")}";

    public static bool IsOneLine(this Finding finding) => finding.Start.Line == finding.End.Line;

    /// <summary>The finding with all that people read made safe to print; the path and the text of edits are for programs and stay.</summary>
    public static Finding ToPrintable(this Finding finding) => finding with
    {
        Message = PrintableText.Of(finding.Message),
        ShortcodePath = PrintableText.Of(finding.ShortcodePath),
        PostSlug = PrintableText.Of(finding.PostSlug),
        PostTitle = PrintableText.Of(finding.PostTitle),
        Fix = finding.Fix is { } fix ? fix with { Title = PrintableText.Of(fix.Title) } : null,
    };
}
