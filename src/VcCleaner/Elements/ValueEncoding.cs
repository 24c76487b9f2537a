namespace VcCleaner.Elements;

/// <summary>How an attribute's value is written; each has a decoder in <c>Shortcodes/Values</c>.</summary>
internal enum ValueEncoding
{
    /// <summary>As it is; HTML may stand in it.</summary>
    Plain,

    /// <summary>A URL.</summary>
    Url,

    /// <summary>A URL that may lack its scheme: <c>example.org/a</c>.</summary>
    BareUrl,

    /// <summary><c>url:…|title:…|target:…</c>, percent-encoded; a plain URL and a JSON object are understood too.</summary>
    VcLink,

    /// <summary>Attachment ids or URLs, separated by commas.</summary>
    ImageIds,

    /// <summary>Ultimate Addons' <c>id^12|url^https://…</c>.</summary>
    UltImage,

    /// <summary>Repeated fields: percent-encoded JSON.</summary>
    ParamGroup,

    /// <summary>Base64 of percent-encoded HTML.</summary>
    RawHtml,

    /// <summary>Plain, or <c>#E-8_</c> and base64.</summary>
    Safe,

    /// <summary>Items separated by commas.</summary>
    Commas,

    /// <summary>Items separated by line breaks.</summary>
    Lines,

    /// <summary>Items separated by semicolons.</summary>
    Semicolons,

    /// <summary>The bars of <c>vc_progress_bar</c> in any of its three forms.</summary>
    ProgressBars,

    /// <summary>Percent-encoded text.</summary>
    Percent,
}
