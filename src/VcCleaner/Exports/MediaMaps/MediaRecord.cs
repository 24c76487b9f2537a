using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.MediaMaps;

/// <summary>One row of a media map on its way to an attachment; tables and JSON share it.</summary>
internal sealed class MediaRecord
{
    private readonly Dictionary<MediaField, string> _values = [];

    /// <summary>Takes a value; of several for one field, the first that says something counts.</summary>
    public void Set(MediaField field, string value)
    {
        if (field != MediaField.None && !string.IsNullOrWhiteSpace(value)) _ = _values.TryAdd(field, value.Trim());
    }

    /// <summary>The attachment, or null: a row of another kind, or, with a finding, one that cannot be used.</summary>
    public Attachment? ToAttachment(TextSpan place, DiagnosticBag diagnostics)
    {
        // An address without an id needs no map, and what is no attachment is no business of one.
        if (_values.Count == 0 || Get(MediaField.PostType) is not ("" or "attachment")) return null;
        var (id, url, file) = (Get(MediaField.Id), Get(MediaField.Url), Get(MediaField.File));
        if (url.Length == 0) url = Get(MediaField.Guid);
        if (id.Length == 0) return null;

        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return Unusable($"`{id}` is no attachment's id", place, diagnostics);
        if (url.Length == 0 && file.Length == 0) return Unusable($"attachment {id} has no address", place, diagnostics);
        if (url.Any(char.IsControl) || url.Contains('|')) return Unusable($"`{url}` is not one address", place, diagnostics);

        file = MediaPath.Of(file);
        return new Attachment
        {
            Id = number,
            Url = url.Length > 0 ? url : $"/wp-content/uploads/{file}",
            PageUrl = Get(MediaField.PageUrl),
            FilePath = file,
            AlternativeText = WxrValues.PlainText(Get(MediaField.AlternativeText)),
            Title = WxrValues.PlainText(Get(MediaField.Title)),
            Caption = WxrValues.PlainText(Get(MediaField.Caption)),
            Description = WxrValues.PlainText(Get(MediaField.Description)),
            MediaType = MediaTypes.Of(file.Length > 0 ? file : MediaPath.Of(url)),
            Width = WxrValues.SmallNumber(Get(MediaField.Width)),
            Height = WxrValues.SmallNumber(Get(MediaField.Height)),
        };
    }

    private string Get(MediaField field) => _values.GetValueOrDefault(field, "");

    private static Attachment? Unusable(string reason, TextSpan place, DiagnosticBag diagnostics)
    {
        diagnostics.Report(DiagnosticCatalog.UnusableMediaRow, place, reason);
        return null;
    }
}
