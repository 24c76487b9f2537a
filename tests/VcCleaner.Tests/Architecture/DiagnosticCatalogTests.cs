using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using VcCleaner.Diagnostics;
using Xunit;

namespace VcCleaner.Tests.Architecture;

/// <summary>The list of everything the tool can say is complete and in good order.</summary>
public sealed class DiagnosticCatalogTests
{
    private static readonly PropertyInfo[] Properties =
    [
        .. typeof(DiagnosticCatalog)
            .GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor)),
    ];

    [Fact]
    public void No_finding_is_missing_from_the_list()
    {
        var missing = Properties.Where(property => !DiagnosticCatalog.All.Contains((DiagnosticDescriptor)property.GetValue(null)!));

        Assert.Empty(missing.Select(property => property.Name));
    }

    [Fact]
    public void Nothing_is_on_the_list_that_has_no_name_in_code() => Assert.Equal(Properties.Length, DiagnosticCatalog.All.Length);

    [Fact]
    public void Ids_are_well_formed_unique_and_in_order()
    {
        var ids = DiagnosticCatalog.All.Select(descriptor => descriptor.Id).ToArray();

        Assert.All(ids, id => Assert.Matches(@"\AVC[0-79]\d\d\z", id));
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void A_finding_stands_among_those_of_its_hundred()
    {
        (string Group, char Hundred)[] groups =
        [
            ("InputAndEncoding", '0'), ("ShortcodeSyntax", '1'), ("Elements", '2'), ("Images", '3'), ("Links", '4'),
            ("Structure", '5'), ("RawHtml", '6'), ("FrontMatter", '7'), ("Tool", '9'),
        ];

        foreach (var (group, hundred) in groups)
        {
            var property = typeof(DiagnosticCatalog).GetProperty(group, BindingFlags.Static | BindingFlags.NonPublic)!;
            var descriptors = (ImmutableArray<DiagnosticDescriptor>)property.GetValue(null)!;
            Assert.All(descriptors, descriptor => Assert.Equal(hundred, descriptor.Id[2]));
        }
    }

    [Fact]
    public void Names_are_kebab_case_and_unique()
    {
        var names = DiagnosticCatalog.All.Select(descriptor => descriptor.Name).ToArray();

        Assert.All(names, name => Assert.Matches(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", name));
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void A_message_is_a_sentence()
    {
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.EndsWith(".", descriptor.MessageFormat, StringComparison.Ordinal));
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.DoesNotContain('\n', descriptor.MessageFormat));
    }

    [Fact]
    public void Every_finding_is_explained() =>
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.False(string.IsNullOrWhiteSpace(descriptor.Explanation), descriptor.Id));

    [Fact]
    public void The_holes_of_a_message_are_numbered_without_a_gap() =>
        Assert.All(DiagnosticCatalog.All, descriptor =>
        {
            var matches = Regex.Matches(descriptor.MessageFormat, @"(?<!\{)\{(\d)\}");
            var holes = matches.Select(hole => hole.Groups[1].Value[0] - '0').ToHashSet();
            Assert.Equal(Enumerable.Range(0, holes.Count), holes.Order());
        });
}
