using VcCleaner.Diagnostics;
using Xunit;

namespace VcCleaner.Tests.Exports;

public class InputFindingsTests
{
    [Fact]
    public void Every_finding_about_input_is_in_the_catalogue_once()
    {
        var declared = typeof(DiagnosticCatalog).GetProperties()
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => (DiagnosticDescriptor)p.GetValue(null)!)
            .Where(d => d.Id.StartsWith("VC0", StringComparison.Ordinal))
            .Select(d => d.Id)
            .Order(StringComparer.Ordinal);

        Assert.Equal(declared, DiagnosticCatalog.All.Where(d => d.Id.StartsWith("VC0", StringComparison.Ordinal)).Select(d => d.Id));
    }
}
