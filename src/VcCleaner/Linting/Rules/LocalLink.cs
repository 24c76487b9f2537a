using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>An address on somebody's own computer.</summary>
internal sealed class LocalLink : ILintRule
{
    private static readonly string[] Endings = [".local", ".test", ".localhost", ".internal", ".lan"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.LocalLink];

    public void Check(LintContext context)
    {
        foreach (var address in context.Addresses)
        {
            if (IsLocal(address.Address)) context.Report(DiagnosticCatalog.LocalLink, address.Span, LintContext.Excerpt(address.Address, 120));
        }
    }

    public static bool IsLocal(string address)
    {
        if (address.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) return true;
        if (address.Length > 2 && char.IsAsciiLetter(address[0]) && address[1] == ':' && address[2] is '\\' or '/' && address[1] == ':') return true;
        var host = SiteAddress.HostOf(address);
        if (host.Length == 0) return false;
        if (host is "localhost" or "[::1]" || Endings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return true;
        var numbers = host.Split('.');
        return numbers.Length == 4 && numbers.All(number => byte.TryParse(number, out _))
            && (numbers[0] is "127" or "10" || (numbers[0] == "192" && numbers[1] == "168"));
    }
}
