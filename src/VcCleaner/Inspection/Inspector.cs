using System.Collections.Frozen;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Elements.Handlers;
using VcCleaner.Exports;
using VcCleaner.Shortcodes;

namespace VcCleaner.Inspection;

/// <summary>Counts what stands in articles, one after the other and without converting them; keeps names and numbers only.</summary>
internal sealed class Inspector
{
    private readonly ElementCatalog _catalog;
    private readonly ShortcodeOptions _options;
    private readonly Dictionary<ElementDefinition, FrozenSet<string>> _listed = [];
    private readonly InventoryBuilder _builder = new();

    public Inspector(ElementCatalog catalog)
    {
        _catalog = catalog;
        _options = new ShortcodeOptions { KnownTags = catalog.Tags, EnclosingTags = catalog.EnclosingTags };
    }

    /// <summary>Adds what a reader made of one input or item.</summary>
    /// <param name="result">The article, or why there is none.</param>
    /// <param name="siteLanguage">The language of articles that do not tell theirs; empty if unknown.</param>
    public void Add(ReadResult result, string siteLanguage = "")
    {
        if (result.Article is not { } article)
        {
            if (result.Diagnostics.Any(finding => finding.Descriptor.Severity == Severity.Error)) _builder.UnreadableCount++;
            return;
        }

        _builder.AddArticle(article, siteLanguage);
        var dialect = article.Format == ContentFormat.Markdown ? ShortcodeDialect.Markdown : ShortcodeDialect.Html;
        var tree = ShortcodeParser.Parse(article.Content, _options with { Dialect = dialect });
        new Walk(this, article, FamilyEvidence.Of(tree, _catalog)).Walk(tree);
    }

    public Inventory ToInventory() => _builder.ToInventory();

    private FrozenSet<string> ListedOf(ElementDefinition row)
    {
        if (!_listed.TryGetValue(row, out var names)) _listed[row] = names = ListedAttributes.Of(row);
        return names;
    }

    private sealed class Walk(Inspector inspector, Article article, FamilyEvidence families) : ShortcodeWalker
    {
        private readonly InventoryBuilder _builder = inspector._builder;

        protected override void Visit(ShortcodeText text)
        {
            var source = article.Content.Slice(text.Span);
            _builder.Links += source.CountOf("<a ");
            _builder.AddressedImages += source.CountOf("<img ") + source.CountOf("![");
        }

        protected override bool Enter(ShortcodeElement element)
        {
            var row = inspector._catalog.Resolve(element, families);
            var count = _builder.ShortcodeOf(element.Tag, row);
            count.Number++;
            var isHidden = ElementLowering.IsHidden(element);
            var isLossy = row.Role == ElementRole.Script || row.Handler == RawScript.Lower || isHidden;
            if (!row.IsGuess)
            {
                // A guess lists what it sees, so only rows can lack something.
                var listed = inspector.ListedOf(row);
                foreach (var attribute in element.Attributes)
                {
                    if (attribute.IsPositional || listed.Contains(attribute.Name) || !ListedAttributes.IsSentence(attribute.Name, attribute.Value)) continue;
                    count.AddUnlisted(attribute.Name);
                    isLossy = true;
                }
            }

            if (row.Role == ElementRole.Dynamic || ElementLowering.IsMadeByWordPress(element, row)) count.DynamicNumber++;
            else if (isLossy) count.LossyNumber++;

            var fields = new FieldSource(name => element[name]);
            foreach (var part in row.Parts.SelectMany(part => part.Attributes)) AddPart(part, fields);
            return true;
        }

        private void AddPart(AttributePart part, FieldSource fields)
        {
            if (!part.IsSeen(fields) || fields[part.Attribute] is not { Length: > 0 } value) return;
            switch (part)
            {
                case ImagePart image:
                    foreach (var reference in AttributeValues.Images(value, image.Encoding)) AddImage(reference);
                    break;
                case LinkPart or EmbedPart:
                    if (LinkTarget.Read(value, part.Encoding) is not null) _builder.Links++;
                    break;
                case GroupPart group:
                    if (!Shortcodes.Values.ParamGroup.TryRead(value, out var rows)) break;
                    foreach (var row in rows)
                    {
                        foreach (var inner in group.Parts.SelectMany(inner => inner.Attributes)) AddPart(inner, FieldSource.Of(row));
                    }

                    break;
            }
        }

        private void AddImage(string reference)
        {
            if (!long.TryParse(reference, out var id)) _builder.AddressedImages++;
            else if (article.Media.Find(id) is null) _builder.UnresolvedImages++;
            else _builder.ResolvedImages++;
        }
    }
}
