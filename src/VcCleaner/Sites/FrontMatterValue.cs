using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>A value of the front matter. A closed family.</summary>
internal abstract record FrontMatterValue
{
    private protected FrontMatterValue()
    {
    }

    public static implicit operator FrontMatterValue(string text) => new StringValue(text);
}

/// <summary>Text: always quoted, because YAML 1.1 reads <c>no</c> as false and <c>12:30</c> as 45000.</summary>
internal sealed record StringValue(string Text) : FrontMatterValue;

/// <summary>A number or a switch: never quoted.</summary>
internal sealed record LiteralValue(string Text) : FrontMatterValue;

/// <summary>A date: bare where the notation knows dates.</summary>
internal sealed record DateValue(string Text) : FrontMatterValue;

/// <summary>A list of texts, one a line.</summary>
internal sealed record ListValue(ImmutableArray<string> Items) : FrontMatterValue;

/// <summary>Keys of a key, one level deep; what keys with a dot in their names become.</summary>
internal sealed record MapValue(ImmutableArray<FrontMatterField> Fields) : FrontMatterValue;
