using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>What a configuration changes of a profile's front matter: other names for keys, keys left out, custom fields and fixed texts added.</summary>
internal sealed record FrontMatterEdits
{
    public static FrontMatterEdits None { get; } = new();

    /// <summary>The profile's key and the name that is written instead; empty text leaves the key out.</summary>
    public FrozenDictionary<string, string> Names { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Keys to add, in order, each with the custom field it is taken from. The reader must be told of these fields, too
    /// (<see cref="ReaderOptions.MetaKeys"/>).</summary>
    public ImmutableArray<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>Keys to add to every article, in order.</summary>
    public ImmutableArray<KeyValuePair<string, FrontMatterValue>> Constants { get; init; } = [];

    public FrontMatter Apply(FrontMatter frontMatter, Post post)
    {
        if (Names.Count == 0 && Fields.IsEmpty && Constants.IsEmpty) return frontMatter;

        var fields = ImmutableArray.CreateBuilder<FrontMatterField>();
        foreach (var field in frontMatter.Fields)
        {
            var name = Names.GetValueOrDefault(field.Key, field.Key);
            if (name.Length > 0) fields.Add(field with { Key = name });
        }

        foreach (var (key, metaKey) in Fields)
        {
            if (post.GetMeta(metaKey) is { Length: > 0 } value) fields.Add(new FrontMatterField(key, ValueOf(value)));
        }

        foreach (var (key, value) in Constants) fields.Add(new FrontMatterField(key, value));
        // A key that occurs twice is an error to every reader of YAML; the last one is what the configuration asked for.
        return new FrontMatter([.. fields.Where((field, i) => !fields.Skip(i + 1).Any(later => later.Key == field.Key))]);
    }

    /// <summary>A list of serialized PHP is a list here, too; everything else is text.</summary>
    private static FrontMatterValue ValueOf(string value)
    {
        if (PhpSerialization.TryRead(value) is not PhpMap map) return value;
        return new ListValue([.. map.Entries.Select(entry => entry.Value.Text).OfType<string>()]);
    }
}
