using VcCleaner.Diagnostics;
using VcCleaner.Reporting;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Reporting;

public sealed class FindingLineTests
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("VC199", "odd-thing", Severity.Warning, "The thing `{0}` is odd. It was left alone.", "");

    [Fact]
    public void A_finding_is_one_line_with_a_place_that_editors_understand()
    {
        var source = new SourceText("pages/about.txt", "one\ntwo [vc_row]\n");
        var finding = new Diagnostic(Descriptor, new TextSpan(8, 8), ["[vc_row]"]);

        var line = FindingLine.From(source, finding);

        Assert.Equal("pages/about.txt:2:5: warning VC199 The thing `[vc_row]` is odd. It was left alone.", line.ToString());
    }

    [Fact]
    public void Source_text_cannot_forge_a_second_finding()
    {
        var source = new SourceText("::error::x", "text");
        var finding = new Diagnostic(Descriptor, new TextSpan(0, 4), ["a\n::error::\u001B[2J"]);

        var line = FindingLine.From(source, finding).ToString();

        Assert.Equal("./::error::x:1:1: warning VC199 The thing `a\\n::error::\\u001B[2J` is odd. It was left alone.", line);
    }
}
