using VcCleaner.Elements;
using Xunit;

namespace VcCleaner.Tests.Elements;

public sealed class ElementExampleTests
{
    [Fact]
    public void Each_attribute_is_filled_in_its_own_encoding()
    {
        var row = Row.Enclosing("orchard", Row.Title("title"), Row.Link("link", label: "label"), Row.Image("photo"), Row.Body);

        Assert.Equal(
            "[orchard title=\"The title\" link=\"url:https%3A%2F%2Fexample.org%2Fpage\" label=\"The label\" photo=\"17\"]What it encloses.[/orchard]",
            ElementExample.Of(row));
    }

    [Fact]
    public void A_condition_is_met_and_what_would_hide_an_earlier_attribute_is_left_out()
    {
        var row = Row.Content(
            "orchard", Row.Words("text").When("shows", "text"), Row.Image("photo").Unless("source", "web"), Row.Image("address", ValueEncoding.Url).When("source", "web"));

        Assert.Equal("[orchard shows=\"text\" text=\"The text\" photo=\"17\"]", ElementExample.Of(row));
    }

    [Fact]
    public void Words_say_what_is_seen_and_when()
    {
        var part = Row.Words("text").When("shows", "text").Unless("quiet", "");

        Assert.Equal("if `shows` is `text`, if `quiet` is set", ElementWords.Condition(part));
        Assert.Equal("heading, level 3 unless `tag` says otherwise", ElementWords.Meaning(Row.Title("title", levelFrom: "tag")));
        Assert.Equal("quotation of text, what it encloses", ElementWords.Becomes(Row.Content("note", Row.Words("by"), Row.Body) with { Frame = Frame.Quote }));
    }
}
