namespace VcCleaner.Configuration;

/// <summary>The schema of <c>vccleaner.json</c>, with which editors complete and check it.</summary>
internal static class SettingsSchema
{
    public const string FileName = "vccleaner.schema.json";

    public static string Text
    {
        get
        {
            using var reader = new StreamReader(typeof(SettingsSchema).Assembly.GetManifestResourceStream(FileName)!);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }
}
