using System.Collections;

namespace VcCleaner.Html;

/// <summary>The tokens of a text, as <see cref="HtmlTokens"/> reads them. A loop over it needs nothing but the stack as long as they are plain.</summary>
internal readonly struct HtmlTokenSequence(string html) : IEnumerable<HtmlToken>
{
    public Enumerator GetEnumerator() => new(html);

    IEnumerator<HtmlToken> IEnumerable<HtmlToken>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads plainly as far as that goes, and with the standard's tokenizer from there on.</summary>
    public struct Enumerator(string html) : IEnumerator<HtmlToken>
    {
        private HtmlToken _current;
        private int _at;
        private IEnumerator<HtmlToken>? _standard;

        public readonly HtmlToken Current => _current;

        readonly object IEnumerator.Current => _current;

        public bool MoveNext()
        {
            if (_standard is null)
            {
                if (_at == html.Length) return false;
                if (PlainTokens.TryRead(html, _at, out _current))
                {
                    _at = _current.Span.End;
                    return true;
                }

                _standard = HtmlTokens.ReadStandard(html, _at).GetEnumerator();
            }

            if (!_standard.MoveNext()) return false;
            _current = _standard.Current;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose() => _standard?.Dispose();
    }
}
