using System.Net;
using VcCleaner.Documents;
using VcCleaner.Html;
using VcCleaner.Text;

namespace VcCleaner.Conversion;

/// <summary>A maximal run of HTML and text with the elements inside it as comment markers: what the HTML reader gets in one go.</summary>
/// <remarks>Cut anywhere else, <c>&lt;p&gt;See [button] now&lt;/p&gt;</c> would fall apart; run on over the borders of a column,
/// an unclosed <c>&lt;b&gt;</c> would reach into the next one.</remarks>
internal sealed class ContentRegion(string markerPrefix) : IMarkerResolver
{
    private readonly List<Flow> _flows = [];
    private int _start = -1;
    private int _end;
    private readonly List<(int Marker, bool IsWord)> _waiting = [];
    private readonly TagPosition _place = new();
    private PooledText _html;
    private bool _endsInWord;

    /// <summary>True if nothing was added but white space.</summary>
    public bool HasText { get; private set; }

    /// <summary>True if blocks of WordPress's own editor are in it.</summary>
    public bool HasBlocks { get; private set; }

    /// <summary>True if what was added so far ends inside an HTML tag.</summary>
    public bool IsInTag => _place.IsInTag;

    public bool IsEmpty => !HasText && _flows.Count == 0;

    /// <summary>The elements' content, in order; all there is if <see cref="HasText"/> is false.</summary>
    public IReadOnlyList<Flow> Flows => _flows;

    public TextSpan Span => _start < 0 ? default : TextSpan.FromBounds(_start, _end);

    /// <summary>The HTML, of which nothing stays here.</summary>
    public string TakeHtml()
    {
        // The tag was cut off and never ends; what stood in it must not get lost.
        if (_waiting.Count > 0) _html.Append(_place.Closing);
        AppendWaiting();
        return _html.Take();
    }

    public void AddText(ReadOnlySpan<char> html, TextSpan span)
    {
        Extend(span);
        HasBlocks |= html.Contains(DynamicBlocks.Start, StringComparison.Ordinal);
        var end = _place.Advance(html);
        if (_waiting.Count > 0 && end >= 0)
        {
            _html.Append(html[..end]);
            html = html[end..];
            AppendWaiting();
        }

        if (_endsInWord && html.Length > 0 && char.IsLetterOrDigit(html[0])) _html.Append(" ");
        _endsInWord = _endsInWord && html.IsEmpty;
        _html.Append(html);
        HasText |= !html.IsWhiteSpace();
    }

    /// <summary>Adds what an element became.</summary>
    /// <param name="flow">Its content.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="isWord">True for an element without a body: on the page it is apart from letters and from its like beside it.</param>
    public void AddElement(Flow flow, TextSpan span, bool isWord)
    {
        Extend(span);
        if (_place.IsInValue && Words(flow) is { } words)
        {
            // `<a href="[site_url]/about">`
            _html.Append(WebUtility.HtmlEncode(words));
            return;
        }

        _flows.Add(flow);
        isWord = isWord && flow is InlineFlow { Inlines.IsEmpty: false };
        // A comment cannot stand in a tag, so what the shortcode became follows the tag.
        if (_place.IsInTag) _waiting.Add((_flows.Count - 1, isWord));
        else AppendMarker(_flows.Count - 1, isWord);
    }

    /// <summary>What an element says, if that is nothing but words and can be the value of an attribute.</summary>
    private static string? Words(Flow flow) => flow switch
    {
        { IsEmpty: true } => "",
        InlineFlow inline when inline.Inlines.All(part => part is TextRun or CodeSpan) => PlainText.Of(inline.Inlines),
        _ => null,
    };

    private void AppendWaiting()
    {
        foreach (var (marker, isWord) in _waiting) AppendMarker(marker, isWord);
        _waiting.Clear();
    }

    private void AppendMarker(int marker, bool isWord)
    {
        if (isWord && (_endsInWord || char.IsLetterOrDigit(_html.Last))) _html.Append(" ");
        _endsInWord = isWord;
        _html.Append(MarkerPrefix.Format(markerPrefix, marker));
    }

    public Flow Resolve(int marker) => marker < _flows.Count ? _flows[marker] : Flow.Empty;

    public void Clear()
    {
        _html.Release();
        _flows.Clear();
        HasText = false;
        HasBlocks = false;
        _waiting.Clear();
        _endsInWord = false;
        _place.Reset();
        _start = -1;
    }

    private void Extend(TextSpan span)
    {
        if (_start < 0) _start = span.Start;
        _end = span.End;
    }
}
