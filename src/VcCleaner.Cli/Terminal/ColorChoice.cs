namespace VcCleaner.Cli.Terminal;

/// <summary>Whether a stream gets colours, decided for each stream: the option first, then the environment, then the stream.</summary>
internal enum ColorChoice
{
    Auto,
    Always,
    Never,
}
