using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>An element of an export that holds text only.</summary>
/// <param name="Name">With its prefix, as written: <c>wp:post_id</c>.</param>
/// <param name="Attributes">What stands in the opening tag behind the name.</param>
/// <param name="Value">Where its text stands, CDATA marks and entities included.</param>
internal readonly record struct WxrField(string Name, TextSpan Attributes, TextSpan Value);
