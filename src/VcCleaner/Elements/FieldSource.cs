namespace VcCleaner.Elements;

/// <summary>Where parts take their values from: an element's attributes, or a row of a repeated group.</summary>
internal readonly struct FieldSource(Func<string, string?> read)
{
    public string? this[string name] => read(name);

    /// <summary>The fields of a group's row; the last of several of one name wins.</summary>
    public static FieldSource Of(IReadOnlyList<KeyValuePair<string, string>> row) =>
        new(name => row.LastOrDefault(field => field.Key == name).Value);
}
