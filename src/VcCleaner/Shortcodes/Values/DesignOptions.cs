namespace VcCleaner.Shortcodes.Values;

/// <summary>The type <c>css_editor</c>: one CSS rule, <c>.vc_custom_1{background-image: url(https://…?id=55) !important;}</c>. Only its image is content.</summary>
/// <param name="ImageUrl">Address of the background image, without the <c>?id=</c> that WPBakery adds.</param>
/// <param name="ImageId">Its attachment id, or null.</param>
internal sealed record DesignOptions(string ImageUrl, string? ImageId)
{
    private const string IdParameter = "?id=";

    /// <returns>False if the rule has no background image.</returns>
    public static bool TryRead(string value, out DesignOptions options)
    {
        options = new DesignOptions("", null);
        var start = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return false;
        start += "url(".Length;
        var end = value.IndexOf(')', start);
        if (end < 0) return false;

        var url = value[start..end].Trim().Trim('"', '\'');
        var query = url.LastIndexOf(IdParameter, StringComparison.Ordinal);
        if (query < 0)
        {
            options = new DesignOptions(url, null);
        }
        else
        {
            var id = url[(query + IdParameter.Length)..];
            var isId = id.Length > 0 && id.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
            options = new DesignOptions(isId ? url[..query] : url, isId ? id : null);
        }

        return options.ImageUrl.Length > 0;
    }
}
