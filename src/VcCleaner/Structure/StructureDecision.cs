using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using VcCleaner.Text;

namespace VcCleaner.Structure;

/// <summary>One decision of the structure step, kept so that a user can ask why a line became what it is.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Text">The line, or the first line of several, cut to a readable length.</param>
/// <param name="Score">How sure the decision is, between 0 and 1; 1 where it follows from a rule.</param>
/// <param name="Region">The part of the source in which the line stands.</param>
/// <param name="Reasons">The evidence, the heaviest first.</param>
internal sealed record StructureDecision(StructureKind Kind, string Text, double Score, TextSpan Region, ImmutableArray<string> Reasons)
{
    /// <summary>The decision in one line, as <c>--explain-structure</c> prints it: <c>heading 0.93 `Winter Roads`: +0.7 EndsBare, …</c></summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Word} {Score:0.00} `{Text}`: {string.Join(", ", Reasons)}");

    private string Word => Kind switch
    {
        StructureKind.Title => "title",
        StructureKind.FoldedTitle => "repeated title",
        StructureKind.Heading => "heading",
        StructureKind.NotHeading => "no heading",
        StructureKind.List => "list",
        StructureKind.Citations => "references",
        _ => throw new UnreachableException(),
    };
}
