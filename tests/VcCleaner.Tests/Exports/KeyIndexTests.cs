using CsCheck;
using VcCleaner.Exports;
using Xunit;

namespace VcCleaner.Tests.Exports;

public sealed class KeyIndexTests
{
    [Fact]
    public void Of_several_items_with_one_key_the_first_is_found()
    {
        var index = Index(["oak", "elm", "Oak"]);

        Assert.Equal(0, index.Find("OAK"));
        Assert.Equal(1, index.Find("elm"));
        Assert.Null(index.Find("ash"));
    }

    [Fact]
    public void An_item_whose_key_is_taken_gets_the_one_that_has_it()
    {
        string[] keys = ["oak", "elm", "oak"];
        var index = new KeyIndex<string>(item => keys[item], StringComparer.Ordinal);

        Assert.Equal([0, 1, 0], Enumerable.Range(0, keys.Length).Select(index.Add));
    }

    [Fact]
    public void What_is_added_after_trimming_is_found_with_the_rest()
    {
        string[] keys = [.. Enumerable.Range(0, 100).Select(number => $"tree-{number}")];
        var index = new KeyIndex<string>(item => keys[item], StringComparer.Ordinal);
        for (var item = 0; item < 37; item++) index.Add(item);

        index.Trimmed();
        for (var item = 37; item < keys.Length; item++) index.Add(item);

        Assert.All(Enumerable.Range(0, keys.Length), item => Assert.Equal(item, index.Find(keys[item])));
    }

    [Fact]
    public void It_finds_what_a_dictionary_finds() => Gen.Int[0, 60].Array[0, 120].Sample(numbers =>
    {
        string[] keys = [.. numbers.Select(number => $"key {number}")];
        var index = Index(keys);

        return Enumerable.Range(0, 70).All(number => (index.Find($"key {number}") ?? -1) == Array.IndexOf(keys, $"key {number}"));
    });

    private static KeyIndex<string> Index(string[] keys)
    {
        var index = new KeyIndex<string>(item => keys[item], StringComparer.OrdinalIgnoreCase);
        for (var item = 0; item < keys.Length; item++) index.Add(item);
        return index;
    }
}
