using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Conversion;

/// <summary>What an attribute shows is what the attribute's name says; only text without marks is guessed about.</summary>
public sealed class GivenTextTests
{
    private const string Long = "The trees on the south wall were planted by the monks and still bear more fruit in a good year than all the others together. Nobody has pruned them since the war.";

    [Fact]
    public void A_subtitle_is_never_taken_for_a_heading()
    {
        var result = Converting.Run($"[vc_pricing_table heading=\"Growth\" subheading=\"Old Trees\"]{Long}\n\n{Long}[/vc_pricing_table]");

        Assert.DoesNotContain(result.Diagnostics, d => d.Descriptor.Id == "VC501" && d.Message.Contains("Old Trees", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_line_in_running_text_is()
    {
        var result = Converting.Run($"{Long}\n\nOld Trees\n\n{Long}", title: "Orchards");

        Assert.Contains(result.Diagnostics, d => d.Descriptor.Id == "VC501");
    }
}
