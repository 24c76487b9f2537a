namespace VcCleaner.Inspection;

/// <summary>Counts the occurrences of one shortcode.</summary>
/// <param name="isUnknown">Whether the catalogue has no row for it.</param>
internal sealed class ShortcodeCounter(bool isUnknown)
{
    private const int MostNames = 256;

    private readonly Dictionary<string, int> _unlisted = [];

    public int Number { get; set; }

    public int LossyNumber { get; set; }

    public int DynamicNumber { get; set; }

    public IReadOnlyDictionary<string, int> Unlisted => _unlisted;

    public Support Support =>
        isUnknown ? Support.Unknown
        : DynamicNumber == Number ? Support.Dynamic
        : LossyNumber + DynamicNumber > 0 ? Support.Lossy
        : Support.Supported;

    public void AddUnlisted(string name)
    {
        if (_unlisted.Count < MostNames || _unlisted.ContainsKey(name)) _unlisted[name] = _unlisted.GetValueOrDefault(name) + 1;
    }
}
