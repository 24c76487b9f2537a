namespace VcCleaner.Cli.Inputs;

/// <summary>Reads a page whole, and says in one line why it cannot.</summary>
internal static class InputBytes
{
    public static byte[] Read(PageInput input)
    {
        var bytes = input.Bytes ?? ReadFile(input.Name, input.Path!);
        // A file that was named and is empty is more often a download that failed than a page that was meant to be empty.
        return bytes.Length == 0 && input.IsNamed ? throw new CommandFailure($"`{input.Name}` is empty.") : bytes;
    }

    private static byte[] ReadFile(string name, string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"`{name}` does not exist.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandFailure($"`{name}` may not be read; its permissions forbid it.");
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"`{name}` cannot be read: {exception.Message}");
        }
    }
}
