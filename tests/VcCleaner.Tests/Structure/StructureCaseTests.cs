using VcCleaner.Diagnostics;
using VcCleaner.Structure;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class StructureCaseTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "VcCleaner.Tests", "Cases", "Structure");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_gets_the_outline_that_a_careful_editor_would_give_it(string name)
    {
        var page = StructureCase.Read(File.ReadAllText(Path.Combine(Folder, name + ".txt")));

        var result = StructureInference.Apply(page.Document, new StructureOptions(), new DiagnosticBag());

        Assert.Equal(page.Outline, StructureCase.OutlineOf(result.Document));
    }
}
