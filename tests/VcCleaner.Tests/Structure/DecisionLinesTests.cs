using VcCleaner.Structure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class DecisionLinesTests
{
    private const string Source = "The Lake Ferry\n\n[row]Roads\u00A0and ice\n\nThe winter is long.\n\nRoads\u00A0and ice\n";

    [Fact]
    public void Each_decision_names_its_line() =>
        Assert.Equal(["line 1: title 1.00 `The Lake Ferry`: A", "line 5: no heading 0.40 `The winter is long.`: B"], Lines(Decide(StructureKind.Title, "The Lake Ferry", 0, 1, "A"), Decide(StructureKind.NotHeading, "The winter is long.", 16, 0.4, "B")));

    [Fact]
    public void The_same_text_is_found_further_down_the_second_time() =>
        Assert.Equal([3, 7], Lines(Decide(StructureKind.Heading, "Roads and ice", 16), Decide(StructureKind.Heading, "Roads and ice", 16)).Select(line => line[5] - '0'));

    [Fact]
    public void What_is_not_found_stands_where_its_region_begins() =>
        Assert.StartsWith("line 3: ", Lines(Decide(StructureKind.Heading, "Ferry & co", 16))[0], StringComparison.Ordinal);

    private static StructureDecision Decide(StructureKind kind, string text, int region, double score = 1, string reason = "A") => new(kind, text, score, new TextSpan(region, 5), [reason]);

    private static string[] Lines(params StructureDecision[] decisions) => [.. DecisionLines.Of([.. decisions], new SourceText("ferry.txt", Source))];
}
