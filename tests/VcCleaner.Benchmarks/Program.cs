using BenchmarkDotNet.Running;
using VcCleaner.Benchmarks.Speed;
using VcCleaner.Benchmarks.Structure;

switch (args)
{
    case ["fit-headings", var folder]:
        HeadingFit.Run(folder, null, Console.Out);
        break;
    case ["fit-headings", var folder, var table]:
        HeadingFit.Run(folder, table, Console.Out);
        break;
    case ["--quick", .. var names]:
        QuickRun.Run(names, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
