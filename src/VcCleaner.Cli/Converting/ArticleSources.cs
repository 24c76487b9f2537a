using VcCleaner.Cli.Inputs;

namespace VcCleaner.Cli.Converting;

/// <summary>Decides which kind of source the inputs of a run are.</summary>
internal static class ArticleSources
{
    /// <exception cref="CommandFailure">Pages and exports were mixed, or pages were given options of exports.</exception>
    public static IArticleSource Create(
        ConvertArguments typed, FoundInputs found, ConvertDestination destination, ConvertRequest request, SiteOptionsResolver site)
    {
        if (found.Pages.IsEmpty && !found.Exports.IsEmpty)
            return new SiteSource(found.Exports, site.Resolve(typed.Export, typed.FrontMatterFormat, request, destination), destination);
        if (!found.Exports.IsEmpty)
            throw new CommandFailure($"`{found.Exports[0].Name}` is an export and `{found.Pages[0].Name}` a page; convert them one after the other.");
        if (request.Shard is not null && !destination.IsBatch && !found.Pages.IsEmpty)
            throw new CommandFailure($"`--shard` divides several articles, and `{found.Pages[0].Name}` is one.");
        if (typed.Export.FirstTyped is { } option && !found.Pages.IsEmpty)
            throw new CommandFailure($"`{option}` is for exports, and `{found.Pages[0].Name}` is a page.");

        return new PageSource(
            PagePlan.For(found.Pages, destination),
            found.Folders,
            request.Reader,
            (pipeline, article) => pipeline.Convert(article))
        {
            Shard = request.Shard,
        };
    }
}
