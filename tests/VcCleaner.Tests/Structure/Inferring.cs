using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Structure;

namespace VcCleaner.Tests.Structure;

/// <summary>Runs the structure step on a page written down as text, or on blocks.</summary>
internal static class Inferring
{
    public static string Outline(string page, StructureOptions? options = null) =>
        StructureCase.OutlineOf(StructureInference.Apply(StructureCase.ReadPage(page), options ?? new StructureOptions(), new DiagnosticBag()).Document);

    public static (Document Document, DiagnosticBag Bag) Blocks(string? title, params ImmutableArray<Block> blocks)
    {
        var bag = new DiagnosticBag();
        return (StructureInference.Apply(new Document(title, blocks), new StructureOptions(), bag).Document, bag);
    }

    public static Heading Heading(int level, string text) => new(level, [new TextRun(text)]);

    public static Paragraph Paragraph(string text) => new([new TextRun(text)]);

    public static string[] Ids(this DiagnosticBag bag) => [.. bag.ToImmutable().Select(diagnostic => diagnostic.Descriptor.Id)];
}
