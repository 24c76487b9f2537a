using System.Text.Json;
using System.Text.Json.Nodes;
using VcCleaner.Configuration;
using VcCleaner.Tests.Infrastructure;
using Xunit;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace VcCleaner.Tests.Configuration;

/// <summary>The schema that editors use and the reader know the same keys and the same words.</summary>
public sealed class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(typeof(Pipeline).Assembly.GetManifestResourceStream("vccleaner.schema.json")!)!;

    [Fact]
    public void The_schema_is_draft_07() => Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)Schema["$schema"]);

    [Fact]
    public void The_keys_of_the_file_are_the_same() => Assert.Equal(Sorted(Words.RootKeys), Keys(Schema));

    [Fact]
    public void The_keys_of_an_attribute_are_the_same() =>
        Assert.Equal(Sorted(Words.AttributeKeys), Keys(Schema["definitions"]!["attribute"]!["anyOf"]![1]!));

    [Fact]
    public void The_words_are_the_same()
    {
        Assert.Equal(Words.PlaceholderWords.Select(word => word.Word), Enum(Schema["properties"]!["placeholders"]!));
        Assert.Equal(Words.PolicyWords.Select(word => word.Word), Enum(Schema["properties"]!["families"]!["additionalProperties"]!));
        Assert.Equal(Words.Profiles.Select(word => word.Word), Enum(Schema["properties"]!["profile"]!));
        Assert.Equal(Words.ImageWords.Select(word => word.Word), Enum(Schema["properties"]!["images"]!));
        Assert.Equal(Words.EndOfLineWords.Select(word => word.Word), Enum(Schema["properties"]!["eol"]!));
        Assert.Equal(Sorted(Words.FrontMatterKeys), Keys(Schema["definitions"]!["frontMatterKey"]!["anyOf"]![2]!));
        Assert.Equal(Words.Recipes.Select(recipe => recipe.Word), Enum(Schema["definitions"]!["recipe"]!));
        Assert.Equal(Words.Encodings.Select(word => word.Word), Enum(Schema["definitions"]!["attribute"]!["anyOf"]![1]!["properties"]!["encoding"]!));
    }

    [Fact]
    public void A_recipe_understands_the_same_keys()
    {
        var mapping = Schema["definitions"]!["mapping"]!;
        foreach (var (word, _, keys) in Words.Recipes)
        {
            var rule = mapping["allOf"]!.AsArray().SingleOrDefault(rule => Enum(rule!["if"]!["properties"]!["as"]!).Contains(word));
            var allowed = rule is null ? Keys(mapping) : Enum(rule["then"]!["propertyNames"]!).Order(StringComparer.Ordinal);
            Assert.Equal(Sorted([Words.As, .. keys]), allowed);
        }
    }

    [Fact]
    public void Every_list_of_keys_is_closed()
    {
        var open = Objects(Schema).Where(node => node["properties"] is not null && node["type"] is not null && node["additionalProperties"] is null);

        Assert.Empty(open);
    }

    [Fact]
    public void The_configurations_of_the_samples_name_the_schema_and_can_be_read()
    {
        var files = Directory.GetFiles(Repository.PathOf("samples"), "vccleaner.json", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            Assert.Empty(Configured.Findings(text));
            var named = (string?)JsonNode.Parse(text, null, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })!["$schema"];
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, named!)), file);
        }
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> words) => words.Order(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(JsonNode node) => Sorted(node["properties"]!.AsObject().Select(property => property.Key));

    /// <summary>The words of a choice; of a <c>const</c> the only one.</summary>
    private static IEnumerable<string> Enum(JsonNode node) =>
        node["enum"] is JsonArray words ? words.Select(word => (string)word!) : node["const"] is { } only ? [(string)only!] : [];

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(member => Objects(member.Value)).Prepend(found),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
