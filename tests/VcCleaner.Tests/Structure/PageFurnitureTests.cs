using VcCleaner.Diagnostics;
using VcCleaner.Structure;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class PageFurnitureTests
{
    private const string Text = "The ferry crosses the lake four times a day. In winter it stays in the harbour, and the islanders walk over the ice.";

    [Theory]
    [InlineData("Read more")]
    [InlineData("Weiterlesen »")]
    [InlineData("Home » News » The Lake Ferry")]
    [InlineData("Startseite › Fahrplan")]
    public void What_the_theme_printed_is_reported_and_stays(string line)
    {
        var (outline, ids) = Infer(line);

        Assert.Contains("VC510", ids);
        Assert.Contains($"\n{line}", outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The ferry leaves at nine")]
    [InlineData("Take the road > 300 m and turn left.")]
    [InlineData("Bread » butter » jam")]
    public void Other_lines_are_not(string line) => Assert.DoesNotContain("VC510", Infer(line).Ids);

    private static (string Outline, string[] Ids) Infer(string line)
    {
        var bag = new DiagnosticBag();
        var page = StructureCase.ReadPage($"Title: A title\n\n{Text}\n\n{line}\n\n{Text}");
        return (StructureCase.OutlineOf(StructureInference.Apply(page, new StructureOptions(), bag).Document), bag.Ids());
    }
}
