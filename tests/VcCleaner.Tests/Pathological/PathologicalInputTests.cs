using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Pathological;

/// <summary>Inputs of hostile size through the whole line. A step of square cost would keep these from ending.</summary>
public sealed class PathologicalInputTests
{
    public static TheoryData<string> Names => new(PathologicalInput.All.Select(input => input.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost_of_too_much(string name)
    {
        var input = PathologicalInput.All.Single(input => input.Name == name);

        var result = Converting.Run(input.Make(input.Count), input.Format);

        Assert.DoesNotContain(result.Diagnostics, d => d.Descriptor.Id is "VC900" or "VC903");
        Assert.True(result.IsVerified);
        Assert.Equal(input.Seen(input.Count), result.Markdown.AsSpan().Count(input.Probe));
    }
}
