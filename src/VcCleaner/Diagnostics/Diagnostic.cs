using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>One finding: what (the descriptor), where (the span) and the words that fill the message.</summary>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, ImmutableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    public override string ToString() => $"{Span} {Descriptor.Id} {Message}";
}
