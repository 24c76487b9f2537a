namespace VcCleaner.Cli;

/// <summary>The job cannot be done, and the message says what happened, where, and what to do; ends the run with exit code 2.</summary>
internal sealed class CommandFailure(string message) : Exception(message);
