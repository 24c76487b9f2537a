using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>Hosts that are reached by ssh and are this machine: a server for each, on ports of the loopback address, with a key of its own making.</summary>
internal sealed class LoopbackHosts : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly List<Process> _servers = [];

    /// <param name="path">Where the hosts look for programs.</param>
    /// <param name="names">How the hosts are called.</param>
    public LoopbackHosts(string path, params string[] names)
    {
        var sshd = Tools.Require("sshd");
        Assert.SkipUnless(Tools.Run(Tools.Require("ssh-keygen"), _folder.Path, "-q", "-t", "ed25519", "-N", "", "-f", _folder.PathOf("key")).ExitCode == 0, "No key can be made.");
        // Where the system has not started a server, nobody has made the folder in which one started by root shuts itself up.
        if (Environment.IsPrivilegedProcess) Directory.CreateDirectory("/run/sshd");

        var config = new StringBuilder();
        foreach (var name in names)
        {
            var port = FreePort();
            Start(sshd, _folder.Write($"{name}.conf", ServerConfig(port, path)));
            config.Append($"Host {name}\n  Port {port}\n");
        }

        config.Append($"Host *\n  HostName 127.0.0.1\n  IdentityFile {_folder.PathOf("key")}\n  IdentitiesOnly yes\n");
        config.Append("  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n");
        Client = $"{Tools.Require("ssh")} -F {_folder.Write("config", config.ToString())}";
        foreach (var name in names) Await(name);
    }

    /// <summary>The command that reaches them by name.</summary>
    public string Client { get; }

    public void Dispose()
    {
        foreach (var server in _servers)
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
            server.Dispose();
        }

        _folder.Dispose();
    }

    private string ServerConfig(int port, string path) =>
        $"""
        ListenAddress 127.0.0.1
        Port {port}
        HostKey {_folder.PathOf("key")}
        AuthorizedKeysFile {_folder.PathOf("key.pub")}
        PidFile none
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        PermitRootLogin prohibit-password
        SetEnv PATH={path}

        """;

    private void Start(string sshd, string config)
    {
        var start = new ProcessStartInfo(sshd, ["-D", "-e", "-f", config]) { RedirectStandardError = true, RedirectStandardOutput = true };
        var server = Process.Start(start)!;
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        _servers.Add(server);
    }

    /// <summary>Waits until a host lets us in; a machine that allows no login skips the test.</summary>
    private void Await(string name)
    {
        var words = Client.Split(' ');
        var start = Stopwatch.GetTimestamp();
        while (Tools.Run(words[0], _folder.Path, [.. words[1..], name, "true"]) is { ExitCode: not 0 } attempt)
        {
            Assert.SkipWhen(Stopwatch.GetElapsedTime(start) > Patience, $"sshd lets nobody in: {attempt.Output}");
            Thread.Sleep(100);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
