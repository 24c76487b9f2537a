using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Configuration;

/// <summary>A value of JSON that knows where it stands, so that every finding can point at it. A closed family.</summary>
/// <param name="Span">The value in the file; of an object or a list, its opening bracket.</param>
internal abstract record JsonNode(TextSpan Span)
{
    /// <summary>What it is, for messages: <c>a list</c>, <c>`true`</c>.</summary>
    public abstract string Description { get; }
}

internal sealed record JsonObject(TextSpan Span, ImmutableArray<JsonMember> Members) : JsonNode(Span)
{
    public override string Description => "an object";
}

/// <summary>A key with its value.</summary>
internal sealed record JsonMember(string Key, TextSpan KeySpan, JsonNode Value);

internal sealed record JsonList(TextSpan Span, ImmutableArray<JsonNode> Items) : JsonNode(Span)
{
    public override string Description => "a list";
}

internal sealed record JsonText(TextSpan Span, string Value) : JsonNode(Span)
{
    public override string Description => $"`{Value}`";
}

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as it is written.</summary>
internal sealed record JsonLiteral(TextSpan Span, string Source) : JsonNode(Span)
{
    public override string Description => $"`{Source}`";
}
