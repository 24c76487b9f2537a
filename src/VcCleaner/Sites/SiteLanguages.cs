using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>The languages of a site. Where there are several, each but the main one gets a folder of its own.</summary>
internal sealed class SiteLanguages
{
    private readonly string _main;
    private readonly bool _areSeveral;

    /// <param name="entries">All articles.</param>
    /// <param name="siteLanguage">What the site says of itself, such as <c>de-AT</c>; empty if unknown.</param>
    public SiteLanguages(ImmutableArray<SiteEntry> entries, string siteLanguage)
    {
        var names = entries.Select(entry => NameOf(entry.Language ?? "")).Where(name => name.Length > 0).CountBy(name => name).OrderByDescending(name => name.Value).ToList();
        _areSeveral = names.Count > 1;
        var own = NameOf(siteLanguage);
        _main = names.Select(name => name.Key).FirstOrDefault(name => name == own || own.StartsWith(name + "-", StringComparison.Ordinal)) ?? names.FirstOrDefault().Key ?? "";
    }

    /// <summary>An article with its language told.</summary>
    public SitePlace Placed(SiteEntry entry)
    {
        var place = SitePlace.Of(entry);
        if (!_areSeveral) return place;
        var name = NameOf(entry.Language ?? "");
        return place with { LanguageFolder = (name.Length > 0 ? name : _main) + "/", IsTranslation = name.Length > 0 && name != _main };
    }

    /// <summary>A language as a folder and as generators know it: <c>pt-br</c> of <c>pt_BR</c>.</summary>
    private static string NameOf(string language) => SafeName.Of(language.Replace('_', '-'));
}
