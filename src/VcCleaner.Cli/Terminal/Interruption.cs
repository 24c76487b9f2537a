using System.Runtime.InteropServices;

namespace VcCleaner.Cli.Terminal;

/// <summary>Turns the first Ctrl-C or SIGTERM into a cancelled token, so that no half-written file is left; the second one kills.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, Cli.ExitCode.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, Cli.ExitCode.Terminated));
    }

    public CancellationToken Token => _source.Token;

    /// <summary>The exit code by which shells recognise the signal.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Interrupted;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        if (_source.IsCancellationRequested) return;
        context.Cancel = true;
        ExitCode = exitCode;
        _source.Cancel();
    }
}
