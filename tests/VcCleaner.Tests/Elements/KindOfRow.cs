using VcCleaner.Elements;

namespace VcCleaner.Tests.Elements;

/// <summary>What two rows have in common that differ in names only: the recipe, and the parts with their encodings.</summary>
internal static class KindOfRow
{
    public static string Of(ElementDefinition row)
    {
        var recipe = row.Handler is { } handler ? handler.Method.DeclaringType!.FullName! : nameof(PartLowering);
        return $"{row.Role} {row.Frame} {recipe}: {string.Join(", ", row.Parts.Select(Of).Distinct().Order(StringComparer.Ordinal))}";
    }

    private static string Of(Part part) => part switch
    {
        LinePart line => $"line of {string.Join(" + ", line.Texts.Select(Of))}",
        GroupPart group => $"group {group.Frame} of {string.Join(" + ", group.Parts.Select(Of).Distinct())}",
        LinkPart { Label: not null } link => $"labelled link {link.Encoding}",
        AttributePart attribute => $"{attribute.GetType().Name} {attribute.Encoding}",
        BodyPart body => $"body {body.Encoding}",
        _ => part.GetType().Name,
    };
}
