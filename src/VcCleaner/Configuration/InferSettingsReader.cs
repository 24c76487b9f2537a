namespace VcCleaner.Configuration;

/// <summary>Reads the key <c>infer</c>: <c>false</c>, or an object that switches kinds of structure off.</summary>
internal sealed class InferSettingsReader(SettingValues values)
{
    public InferSettings Read(JsonMember member)
    {
        if (member.Value is not JsonObject) return InferSettings.None with { All = values.Switch(member) };
        if (values.Object(member.Key, member.Value) is not { } kinds) return InferSettings.None;
        values.CheckKeys(kinds, Words.InferKeys);
        var settings = InferSettings.None;
        foreach (var kind in kinds.Members)
        {
            settings = kind.Key switch
            {
                Words.Headings => settings with { Headings = values.Switch(kind) },
                Words.Lists => settings with { Lists = values.Switch(kind) },
                Words.Citations => settings with { Citations = values.Switch(kind) },
                Words.PromoteBold => settings with { PromoteBold = values.Switch(kind) },
                Words.Threshold => settings with { Threshold = values.Share(kind) },
                _ => settings,
            };
        }

        return settings;
    }
}
