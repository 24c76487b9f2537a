using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Configuration;

/// <summary>Takes values of a <c>vccleaner.json</c> for what they should be, and reports those that are not.</summary>
/// <param name="diagnostics">Gets the findings.</param>
internal sealed class SettingValues(DiagnosticBag diagnostics)
{
    public JsonObject? Object(string key, JsonNode value)
    {
        if (value is JsonObject found) return found;
        Wrong(key, "an object", value);
        return null;
    }

    public bool? Switch(JsonMember member)
    {
        if (member.Value is JsonLiteral { Source: "true" or "false" } literal) return literal.Source == "true";
        Wrong(member.Key, "`true` or `false`", member.Value);
        return null;
    }

    public int? Level(JsonMember member)
    {
        if (member.Value is JsonLiteral { Source: [>= '1' and <= '6' and var digit] }) return digit - '0';
        Wrong(member.Key, "a number from 1 to 6", member.Value);
        return null;
    }

    public int? Number(JsonMember member, int least, int most)
    {
        if (member.Value is JsonLiteral literal && int.TryParse(literal.Source, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        Wrong(member.Key, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"), member.Value);
        return null;
    }

    /// <summary>Text that is not empty.</summary>
    /// <summary>A number from 0 to 1.</summary>
    public double? Share(JsonMember member)
    {
        if (member.Value is JsonLiteral literal && double.TryParse(literal.Source, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
        Wrong(member.Key, "a number from 0 to 1", member.Value);
        return null;
    }

    public string? Text(JsonMember member) => Text(member.Key, member.Value);

    /// <summary>One text or a list of them.</summary>
    public ImmutableArray<string> Texts(JsonMember member)
    {
        ImmutableArray<JsonNode> nodes = member.Value is JsonList list ? list.Items : [member.Value];
        return [.. nodes.Select(node => Text(member.Key, node)).OfType<string>()];
    }

    /// <summary>One word of several, as it is.</summary>
    public string? Word(JsonMember member, ImmutableArray<string> words)
    {
        if (member.Value is JsonText text && words.Contains(text.Value)) return text.Value;
        WrongWord(member.Key, member.Value, words);
        return null;
    }

    /// <summary>The name of an attribute.</summary>
    public string? Name(string key, JsonNode value, string expected = "the name of an attribute")
    {
        if (value is JsonText text && !string.IsNullOrWhiteSpace(text.Value)) return text.Value;
        Wrong(key, expected, value);
        return null;
    }

    /// <summary>One word of several.</summary>
    public TValue? Choice<TValue>(JsonMember member, ImmutableArray<(string Word, TValue Value)> choices) where TValue : struct
    {
        foreach (var choice in choices)
        {
            if (member.Value is JsonText text && text.Value == choice.Word) return choice.Value;
        }

        WrongWord(member.Key, member.Value, [.. choices.Select(choice => choice.Word)]);
        return null;
    }

    private string? Text(string key, JsonNode value)
    {
        if (value is JsonText text && !string.IsNullOrWhiteSpace(text.Value)) return text.Value;
        Wrong(key, "a text", value);
        return null;
    }

    public void WrongWord(string key, JsonNode value, ImmutableArray<string> words)
    {
        var nearest = value is JsonText text ? NearestWord.To(text.Value, words) : null;
        Wrong(key, nearest is null ? Listed(words, "or") : $"{Listed(words, "or")} (did you mean `{nearest}`?)", value);
    }

    public void Wrong(string key, string expected, JsonNode found) =>
        diagnostics.Report(DiagnosticCatalog.WrongSetting, found.Span, key, expected, found.Description);

    /// <summary>Reports keys that mean nothing and keys that come twice.</summary>
    public void CheckKeys(JsonObject node, ImmutableArray<string> known)
    {
        foreach (var member in node.Members)
        {
            if (!known.Contains(member.Key)) Unknown(member, known);
        }

        CheckTwice(node, StringComparer.Ordinal);
    }

    public void CheckTwice(JsonObject node, StringComparer comparer)
    {
        var seen = new HashSet<string>(comparer);
        foreach (var member in node.Members)
        {
            if (!seen.Add(member.Key)) diagnostics.Report(DiagnosticCatalog.DuplicateKey, member.KeySpan, member.Key);
        }
    }

    private void Unknown(JsonMember member, ImmutableArray<string> known)
    {
        var hint = NearestWord.To(member.Key, known) is { } nearest ? $"`{nearest}` does"
            : known.IsEmpty ? "nothing else may stand here either"
            : $"{Listed(known, "and")} do";
        diagnostics.Report(DiagnosticCatalog.UnknownKey, member.KeySpan, member.Key, hint);
    }

    private static string Listed(ImmutableArray<string> words, string last)
    {
        var quoted = words.Select(word => $"`{word}`").ToArray();
        return quoted.Length == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }
}
