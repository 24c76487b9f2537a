using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Markdown;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Verification;
using Xunit;

namespace VcCleaner.Tests.Verification;

/// <summary>What is written is read back as what was meant, for tens of thousands of documents that nobody would write.</summary>
public class RoundTripTests
{
    private const int Count = 20_000;

    [Fact]
    public void Hostile_text_is_read_back_as_the_same_text() =>
        Run(seed => new Document(null, [new Paragraph([new TextRun(new RandomDocument(seed).Text())])]));

    [Fact]
    public void Hostile_documents_are_read_back_as_the_same_documents() => Run(seed => new RandomDocument(seed).Document());

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void Hostile_documents_say_the_same_in_short_lines(int width) => Run(seed => new RandomDocument(seed).Document(), width);

    private static void Run(Func<int, Document> create, int width = 0)
    {
        var options = MarkdownOptions.Default with { WrapWidth = width };
        var failures = new List<(int Seed, Document Document)>();
        for (var seed = 0; seed < Count; seed++)
        {
            var document = create(seed);
            if (Problem(document, options) is not null)
                failures.Add((seed, document));
        }

        if (failures.Count == 0)
            return;
        var shown = failures.Take(400).OrderBy(f => Markdown(f.Document, options).Length).DistinctBy(f => f.Seed % 40).Take(14).Select(f =>
        {
            var shrunk = DocumentShrinker.Shrink(f.Document, d => Problem(d, options) is not null);
            return $"seed {f.Seed}: {Problem(shrunk, options)}\n{Markdown(shrunk, options)}";
        });
        Assert.Fail($"{failures.Count} of {Count} differ.\n\n{string.Join("\n\n", shown)}");
    }

    private static string Markdown(Document document, MarkdownOptions options) =>
        MarkdownWriter.Write(CanonicalForm.Apply(document, new DiagnosticBag()), options);

    private static string? Problem(Document document, MarkdownOptions options)
    {
        var canonical = CanonicalForm.Apply(document, new DiagnosticBag());
        if (DocumentComparer.FirstDifference(canonical, CanonicalForm.Apply(canonical, new DiagnosticBag())) is { } difference)
            return "the canonical form is not idempotent: " + difference;
        var markdown = MarkdownWriter.Write(canonical, options);
        if (!MarkdownReader.TryParse(markdown, out var parsed))
            return "it nests too deep";
        var read = MarkdownReader.Read(parsed);
        if (DocumentComparer.FirstDifference(canonical, read) is { } change)
            return change;
        return MarkdownWriter.Write(read, options) == markdown ? null : "written again it is not the same text";
    }
}
