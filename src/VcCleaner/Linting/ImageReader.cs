using System.Globalization;
using VcCleaner.Elements;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Finds the attachments that an article shows by number.</summary>
internal static class ImageReader
{
    /// <summary>Each number with the tag that names it.</summary>
    public static IEnumerable<(long Id, TextSpan Span)> Read(LintContext context)
    {
        foreach (var entry in context.Elements.Entries)
        {
            var element = entry.Element;
            if (entry.Row.Images.IsEmpty || element.Attributes.IsEmpty) continue;
            var fields = new FieldSource(name => element[name]);
            foreach (var image in entry.Row.Images)
            {
                if (element[image.Attribute] is not { Length: > 0 } value || !image.IsSeen(fields)) continue;
                foreach (var reference in AttributeValues.Images(value, image.Encoding))
                {
                    if (long.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0) yield return (id, element.OpenTag);
                }
            }
        }
    }

    public static IEnumerable<long> Ids(LintContext context) => Read(context).Select(image => image.Id);
}
