using System.IO.Enumeration;
using Xunit;

namespace VcCleaner.Tests.Architecture;

/// <summary>The table of who may use whom, asked of the compiled library.</summary>
public sealed class LayeringTests
{
    private static readonly IReadOnlyCollection<TypeUse> Uses = AssemblyUses.Read(typeof(Pipeline).Assembly.Location);

    [Fact]
    public void Every_layer_has_a_row()
    {
        var layers = Uses.Select(use => LayerOf(use.User)).OfType<string>().Where(layer => layer.Length > 0).Distinct();

        Assert.Empty(layers.Except(LayerTable.Rows.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void A_layer_uses_only_the_layers_of_its_row()
    {
        var culprits =
            from use in Uses
            where use.Assembly.Length == 0
            let user = LayerOf(use.User)
            let used = LayerOf(use.Used)
            where !string.IsNullOrEmpty(user) && used is not null && user != used
            where !IsAllowed(LayerTable.Rows.GetValueOrDefault(user, []), used, use.Used)
            select $"{use.User} must not use {use.Used}";

        AssertNone(culprits);
    }

    [Fact]
    public void A_package_is_named_in_one_layer_only()
    {
        var culprits =
            from use in Uses
            where !IsBaseLibrary(use.Assembly) && LayerTable.Packages.GetValueOrDefault(use.Assembly) != LayerOf(use.User)
            select $"{use.User} must not use {use.Used} of {use.Assembly}";

        AssertNone(culprits);
    }

    [Fact]
    public void The_library_touches_neither_console_nor_clock_nor_machine_nor_culture()
    {
        var culprits =
            from use in Uses
            // The compiler asks every iterator for its thread.
            where use is { Assembly.Length: > 0, Member: not "get_CurrentManagedThreadId" }
            from forbidden in LayerTable.Forbidden
            where forbidden.Split("::") is var parts && use.Used == parts[0] && (parts.Length == 1 || use.Member == parts[1])
            select $"{use.User} must not use {use.Used}{(use.Member.Length > 0 ? $".{use.Member}" : "")}";

        AssertNone(culprits);
    }

    [Fact]
    public void The_reader_sees_into_methods_and_signatures()
    {
        // If the reader went blind, every other test here would pass.
        Assert.Contains(new TypeUse("VcCleaner.Diagnostics.DiagnosticBag", "", "VcCleaner.Text.TextSpan", ""), Uses);
        Assert.Contains(Uses, use => use is { User: "VcCleaner.Diagnostics.Diagnostic", Member: "get_InvariantCulture" });
    }

    /// <summary>The folder of a type: empty for the root, null for what the compiler adds outside every namespace.</summary>
    private static string? LayerOf(string type)
    {
        var parts = type.Split('.');
        if (parts[0] != LayerTable.Root) return null;
        return parts.Length > 2 ? parts[1] : "";
    }

    private static bool IsAllowed(string[] row, string layer, string type) =>
        row.Any(pattern => Allows(pattern, layer, type)) && !row.Any(pattern => pattern[0] == '!' && Allows(pattern[1..], layer, type));

    private static bool Allows(string pattern, string layer, string type)
    {
        if (!pattern.Contains('.')) return pattern == layer;
        return FileSystemName.MatchesSimpleExpression($"{LayerTable.Root}.{pattern}", type, ignoreCase: false);
    }

    private static bool IsBaseLibrary(string assembly) =>
        assembly.Length == 0 || assembly == "mscorlib" || assembly == "netstandard" || assembly == "System"
        || assembly.StartsWith("System.", StringComparison.Ordinal);

    private static void AssertNone(IEnumerable<string> culprits)
    {
        var lines = culprits.Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, $"{lines.Length} breaches:\n{string.Join('\n', lines)}");
    }
}
