using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Sites;

namespace VcCleaner.Configuration;

/// <summary>Reads <c>"frontMatter"</c>: <c>"pubDate": "date"</c> writes the profile's <c>date</c> under another name, <c>"sticky": false</c> leaves a key
/// out, <c>"layout": { "value": "post" }</c> adds a text, <c>"subtitle": { "meta": "subtitle" }</c> a custom field.</summary>
/// <param name="values">Takes the values and reports what is wrong with them.</param>
internal sealed class FrontMatterReader(SettingValues values)
{
    /// <summary>YAML 1.1 reads these as switches, also where they are keys.</summary>
    private static readonly FrozenSet<string> NoKeys = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "y", "n", "yes", "no", "on", "off", "true", "false", "null");

    public FrontMatterEdits Read(JsonMember member)
    {
        if (values.Object(member.Key, member.Value) is not { } keys) return FrontMatterEdits.None;
        values.CheckTwice(keys, StringComparer.Ordinal);

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var constants = ImmutableArray.CreateBuilder<KeyValuePair<string, FrontMatterValue>>();
        foreach (var key in keys.Members)
        {
            if (!IsKey(key.Key)) values.Wrong(member.Key, "keys of letters, digits, `_` and `-` that YAML does not take for a switch", new JsonText(key.KeySpan, key.Key));
            else if (key.Value is JsonText { Value: var known }) names[known] = key.Key;
            else if (key.Value is JsonLiteral { Source: "false" }) names[key.Key] = "";
            else Add(key, fields, constants);
        }

        return new FrontMatterEdits
        {
            Names = names.ToFrozenDictionary(StringComparer.Ordinal),
            Fields = fields.ToImmutable(),
            Constants = constants.ToImmutable(),
        };
    }

    private void Add(
        JsonMember key, ImmutableArray<KeyValuePair<string, string>>.Builder fields, ImmutableArray<KeyValuePair<string, FrontMatterValue>>.Builder constants)
    {
        if (key.Value is not JsonObject { Members: [var only] } details)
        {
            values.Wrong(key.Key, $"one of the profile's keys, `false`, or an object with the key `{Words.Meta}` or `{Words.Value}`", key.Value);
            return;
        }

        values.CheckKeys(details, Words.FrontMatterKeys);
        if (only.Key == Words.Meta && values.Text(only) is { } field) fields.Add(new(key.Key, field));
        else if (only.Key == Words.Value && ValueOf(only) is { } value) constants.Add(new(key.Key, value));
    }

    private FrontMatterValue? ValueOf(JsonMember member)
    {
        switch (member.Value)
        {
            case JsonText text:
                return new StringValue(text.Value);
            case JsonLiteral { Source: not "null" } literal:
                return new LiteralValue(literal.Source);
            case JsonList list when list.Items.All(item => item is JsonText):
                return new ListValue([.. list.Items.Cast<JsonText>().Select(item => item.Value)]);
            default:
                values.Wrong(member.Key, "a text, a number, `true`, `false` or a list of texts", member.Value);
                return null;
        }
    }

    private static bool IsKey(string key) =>
        key.Length > 0 && char.IsAsciiLetter(key[0]) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && !NoKeys.Contains(key);
}
