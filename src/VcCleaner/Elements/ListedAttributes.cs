using System.Buffers;
using System.Collections.Frozen;

namespace VcCleaner.Elements;

/// <summary>Tells attributes that a row of the catalogue knows from those that say something nobody listed.</summary>
internal static class ListedAttributes
{
    /// <summary>Words in the names of attributes whose values are for machines.</summary>
    private static readonly string[] StylingNames =
        ["css", "class", "style", "font", "color", "icon", "animation", "size", "width", "margin", "padding", "border", "_id", "type", "src", "html", "gradient", "shadow", "position", "align", "bg_", "row_name", "preset", "categor", "tags", "ratio", "admin_label"];

    private static readonly SearchValues<char> NoLetters = SearchValues.Create("0123456789-_#{}()");

    /// <summary>Every attribute that plays a part: shown, as a label, as a level, or as a switch.</summary>
    public static FrozenSet<string> Of(ElementDefinition row)
    {
        var names = new HashSet<string>();
        foreach (var condition in row.DynamicWhen) names.Add(condition.Attribute);
        foreach (var part in row.Parts.SelectMany(part => part.Attributes))
        {
            names.Add(part.Attribute);
            foreach (var condition in part.Conditions) names.Add(condition.Attribute);
            if (part is LinkPart { Label: { } label }) names.Add(label);
            if (part is ImagePart { AlternativeText: { } alternative }) names.Add(alternative);
            if (part is HeadingPart { LevelAttribute: { } level }) names.Add(level);
        }

        return names.ToFrozenSet();
    }

    /// <summary>True for a value that reads like a sentence: two words of letters side by side. A guess, and a cautious one.</summary>
    public static bool IsSentence(string name, string value)
    {
        if (!VisibleValue.IsProse(value) || StylingNames.Any(word => name.Contains(word, StringComparison.Ordinal))) return false;
        var isWordBefore = false;
        foreach (var range in value.AsSpan().Split(' '))
        {
            var word = value.AsSpan()[range].TrimEnd(".,;:!?");
            var isWord = word.Length > 1 && !word.ContainsAny(NoLetters);
            if (isWord && isWordBefore) return true;
            isWordBefore = isWord;
        }

        return false;
    }
}
