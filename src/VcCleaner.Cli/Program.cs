Console.WriteLine("vccleaner");
