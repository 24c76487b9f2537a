using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace VcCleaner.Configuration;

/// <summary>Reads one line of <c>"shortcodes"</c>: <c>"my_box": "quote"</c>, or <c>"my_btn": { "as": "link", "link": "url" }</c>.</summary>
/// <param name="values">Takes the values and reports what is wrong with them.</param>
internal sealed class ShortcodeMappingReader(SettingValues values)
{
    /// <summary>A shorter prefix would take in half of all plugins.</summary>
    private const int ShortestPrefix = 2;

    /// <summary>What no plugin may have in the name of a shortcode.</summary>
    private static readonly SearchValues<char> NotInTags = SearchValues.Create(" []<>&/*=\"'\t\r\n");

    public ShortcodeMapping? Read(JsonMember member)
    {
        var tag = member.Key.ToLowerInvariant();
        if (!IsTag(tag))
        {
            values.Wrong(Words.Shortcodes, "a shortcode's name, or at least two letters and a `*` at the end", new JsonText(member.KeySpan, member.Key));
            return null;
        }

        if (member.Value is JsonText) return RecipeOf(member.Key, member.Value, out var recipe, out _) ? new ShortcodeMapping(tag, recipe) : null;
        if (member.Value is JsonObject details) return Detailed(tag, details);
        values.WrongWord(member.Key, member.Value, [.. Words.Recipes.Select(known => known.Word)]);
        return null;
    }

    private ShortcodeMapping? Detailed(string tag, JsonObject details)
    {
        if (details.Members.FirstOrDefault(member => member.Key == Words.As) is not { } kind)
        {
            values.Wrong(tag, $"an object with the key `{Words.As}`", details);
            return null;
        }

        if (!RecipeOf(Words.As, kind.Value, out var recipe, out var keys)) return null;
        values.CheckKeys(details, [Words.As, .. keys]);
        var mapping = new ShortcodeMapping(tag, recipe);
        foreach (var member in details.Members.Where(member => keys.Contains(member.Key)))
        {
            mapping = member.Key switch
            {
                Words.Title => mapping with { Title = Attributes(member) },
                Words.Text => mapping with { Text = Attributes(member) },
                Words.Image => mapping with { Image = Attributes(member) },
                Words.Link => mapping with { Link = Attributes(member) },
                Words.Label => mapping with { Label = Attributes(member) },
                Words.Level => mapping with { Level = values.Level(member) ?? mapping.Level },
                _ => mapping with { LevelFrom = values.Name(member.Key, member.Value)?.ToLowerInvariant() },
            };
        }

        return mapping;
    }

    private bool RecipeOf(string key, JsonNode value, out Recipe recipe, [NotNullWhen(true)] out string[]? keys)
    {
        foreach (var known in Words.Recipes)
        {
            if (value is not JsonText text || text.Value != known.Word) continue;
            (recipe, keys) = (known.Recipe, [.. known.Keys]);
            return true;
        }

        (recipe, keys) = (default, null);
        values.WrongWord(key, value, [.. Words.Recipes.Select(known => known.Word)]);
        return false;
    }

    /// <summary>One attribute or a list of them.</summary>
    private ImmutableArray<AttributeName> Attributes(JsonMember member)
    {
        ImmutableArray<JsonNode> nodes = member.Value is JsonList list ? list.Items : [member.Value];
        return [.. nodes.Select(node => Attribute(member.Key, node)).OfType<AttributeName>()];
    }

    private AttributeName? Attribute(string key, JsonNode node)
    {
        if (node is not JsonObject details) return values.Name(key, node) is { } only ? new AttributeName(only.ToLowerInvariant(), null) : null;

        values.CheckKeys(details, Words.AttributeKeys);
        var name = details.Members.FirstOrDefault(member => member.Key == Words.Attribute) is { } attribute
            ? values.Name(Words.Attribute, attribute.Value)
            : null;
        if (name is null)
        {
            values.Wrong(key, $"an object with the key `{Words.Attribute}`", details);
            return null;
        }

        var encoding = details.Members.FirstOrDefault(member => member.Key == Words.Encoding);
        return new AttributeName(name.ToLowerInvariant(), encoding is null ? null : values.Choice(encoding, Words.Encodings));
    }

    private static bool IsTag(string tag)
    {
        var name = tag.AsSpan();
        if (name.EndsWith('*'))
        {
            name = name[..^1];
            if (name.Length < ShortestPrefix) return false;
        }

        return !name.IsEmpty && !name.ContainsAny(NotInTags);
    }
}
