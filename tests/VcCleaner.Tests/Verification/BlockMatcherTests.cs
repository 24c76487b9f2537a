using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Markdown;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Verification;
using Xunit;

namespace VcCleaner.Tests.Verification;

/// <summary>The verifier's short way must never say yes where the long one says no, and it must be gone nearly always.</summary>
public sealed class BlockMatcherTests
{
    private const int Count = 20_000;

    private const string Characters = "\\`*_~[]()<>&#+-.!|:=0x \n\"";

    [Fact]
    public void What_the_short_way_accepts_the_long_one_does()
    {
        var accepted = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var document = Canonical(new RandomDocument(seed).Document());
            var text = Changed(MarkdownWriter.Write(document, MarkdownOptions.Default), new Random(seed));
            if (!MarkdownReader.TryParse(text, out var parsed) || !BlockMatcher.Matches(parsed, document.Blocks)) continue;
            accepted++;
            Assert.Null(DocumentComparer.FirstDifference(document.Blocks, MarkdownReader.Read(parsed).Blocks));
        }

        // A character more or less often means nothing, such as a second blank line; where it means something the text must be refused.
        Assert.InRange(accepted, Count / 20, Count / 2);
    }

    [Fact]
    public void What_is_written_goes_the_short_way()
    {
        var accepted = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var document = Canonical(new RandomDocument(seed).Document());
            if (MarkdownReader.TryParse(MarkdownWriter.Write(document, MarkdownOptions.Default), out var parsed) && BlockMatcher.Matches(parsed, document.Blocks)) accepted++;
        }

        Assert.InRange(accepted, Count * 3 / 4, Count);
    }

    [Theory]
    [InlineData("a\n", "b\n")]
    [InlineData("a\n", "a\n\na\n")]
    [InlineData("a b\n", "a **b**\n")]
    [InlineData("**a**\n", "_a_\n")]
    [InlineData("**a**\n", "~~a~~\n")]
    [InlineData("# a\n", "## a\n")]
    [InlineData("- a\n- b\n", "- a\n")]
    [InlineData("1. a\n", "2. a\n")]
    [InlineData("1. a\n", "- a\n")]
    [InlineData("> a\n", "a\n")]
    [InlineData("[a](/b)\n", "[a](/c)\n")]
    [InlineData("[a](/b)\n", "[a](/b \"c\")\n")]
    [InlineData("![a](/b)\n", "![c](/b)\n")]
    [InlineData("![a](/b)\n", "[a](/b)\n")]
    [InlineData("<https://a.example/>\n", "<https://b.example/>\n")]
    [InlineData("```text\na\n```\n", "```text\nb\n```\n")]
    [InlineData("```css\na\n```\n", "```text\na\n```\n")]
    [InlineData("| a |\n| - |\n| b |\n", "| a |\n| - |\n| c |\n")]
    [InlineData("| a |\n| - |\n| b |\n", "| a |\n| :- |\n| b |\n")]
    [InlineData("| a |\n| - |\n| b |\n", "| a |\n| - |\n")]
    [InlineData("`a`\n", "`b`\n")]
    [InlineData("a\\\nb\n", "a\nb\n")]
    [InlineData("<!-- a -->\n", "<!-- b -->\n")]
    [InlineData("<!--more-->\n", "<!-- more -->\n")]
    [InlineData("a\n\n---\n\na\n", "a\n\na\n")]
    public void A_difference_is_seen(string one, string other)
    {
        Assert.True(Says(one, one));
        Assert.True(Says(other, other));
        Assert.False(Says(one, other));
        Assert.False(Says(other, one));
    }

    private static bool Says(string text, string meant)
    {
        Assert.True(MarkdownReader.TryParse(text, out var found));
        Assert.True(MarkdownReader.TryParse(meant, out var other));
        return BlockMatcher.Matches(found, MarkdownReader.Read(other).Blocks);
    }

    private static string Changed(string text, Random random)
    {
        if (text.Length == 0) return text;
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Characters[random.Next(Characters.Length)].ToString()),
            _ => text.Remove(at, 1).Insert(at, Characters[random.Next(Characters.Length)].ToString()),
        };
    }

    private static Document Canonical(Document document) => CanonicalForm.Apply(document, new DiagnosticBag());
}
