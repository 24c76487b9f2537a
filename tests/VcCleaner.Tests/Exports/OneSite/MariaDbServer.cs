using System.Diagnostics;
using VcCleaner.Tests.Infrastructure;

namespace VcCleaner.Tests.Exports.OneSite;

/// <summary>A server of its own for one test: in a temporary folder, on a socket there, without network.</summary>
internal sealed class MariaDbServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vccleaner-mariadb-").FullName;
    private readonly Process _server;

    private MariaDbServer(string program)
    {
        var user = Environment.UserName;
        var data = Path.Combine(_folder, "data");
        var (output, exitCode) = Tools.Run(
            Tools.Require("mariadb-install-db"), _folder, $"--datadir={data}", $"--user={user}", "--auth-root-authentication-method=normal", "--skip-test-db");
        if (exitCode != 0) throw new InvalidOperationException(output);

        var start = new ProcessStartInfo(
            program,
            [
                "--no-defaults", $"--datadir={data}", $"--socket={Socket}", $"--pid-file={Path.Combine(_folder, "pid")}", $"--user={user}", "--skip-networking",
                "--skip-grant-tables", "--innodb-buffer-pool-size=16M", "--innodb-flush-log-at-trx-commit=0",
            ])
        { RedirectStandardError = true, RedirectStandardOutput = true };
        _server = Process.Start(start)!;
        _server.ErrorDataReceived += (_, _) => { };
        _server.BeginErrorReadLine();
        _server.BeginOutputReadLine();
    }

    private string Socket => Path.Combine(_folder, "s");

    /// <summary>A server that answers, or the test is skipped.</summary>
    public static MariaDbServer Start()
    {
        var server = new MariaDbServer(Tools.Require("mariadbd"));
        for (var tries = 0; tries < 300 && !server._server.HasExited; tries++)
        {
            if (server.Run("mariadb", "", "--execute=SELECT 1").ExitCode == 0) return server;
            Thread.Sleep(100);
        }

        server.Dispose();
        throw new InvalidOperationException("MariaDB does not start.");
    }

    /// <summary>Makes a new database of a dump.</summary>
    public void Load(string database, string sql)
    {
        var (output, exitCode) = Run("mariadb", $"CREATE DATABASE {database} CHARACTER SET utf8mb4; USE {database};\n{sql}", "--default-character-set=utf8mb4");
        if (exitCode != 0) throw new InvalidOperationException(output);
    }

    /// <summary>Dumps a database; the bytes as they come out of the pipe.</summary>
    public byte[] Dump(string database, params string[] options)
    {
        var file = Path.Combine(_folder, "dump.sql");
        var (output, exitCode) = Run("mariadb-dump", "", ["--default-character-set=utf8mb4", .. options, $"--result-file={file}", database]);
        return exitCode == 0 ? File.ReadAllBytes(file) : throw new InvalidOperationException(output);
    }

    public void Dispose()
    {
        if (!_server.HasExited) _server.Kill(entireProcessTree: true);
        _server.WaitForExit();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private (string Output, int ExitCode) Run(string program, string input, params string[] options)
    {
        var start = new ProcessStartInfo(Tools.Require(program), ["--no-defaults", $"--socket={Socket}", .. options])
        { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(System.Text.Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        process.WaitForExit();
        return (output.Result + error.Result, process.ExitCode);
    }
}
