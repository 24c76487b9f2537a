using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Numbers that the page draws; written down as lists and tables.</summary>
internal static class CoreCharts
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Content("vc_progress_bar", Title("title", 2), List("values", ValueEncoding.ProgressBars).WithSample("Development 90, Design 80, Marketing 70")) with
        {
            Handler = ProgressBar.Lower,
        },
        Content(
            "vc_pie",
            Title("title", 4),
            StrongLine(Words("label_value"), Words("value").When("label_value", "").WithSample("50"), Words("units"))),
        Content(
            "vc_round_chart",
            Title("title", 2),
            GroupList("values", Labelled(Words("title"), Words("value"))).WithSample("One 60, Two 40")),
        Content(
            "vc_line_chart",
            Title("title", 2),
            List("x_values", ValueEncoding.Semicolons),
            Group("values", Words("title"), List("y_values", ValueEncoding.Semicolons)).WithSample("One 10, 15, 20 …")) with
        {
            Handler = LineChart.Lower,
        },
    ];
}
